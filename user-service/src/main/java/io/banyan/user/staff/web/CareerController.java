package io.banyan.user.staff.web;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.security.Caller;
import io.banyan.user.staff.CareerService;
import io.banyan.user.staff.StaffMembers.Career;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How somebody came to the post he has; for whoever manages staff. */
@RestController
class CareerController {

    private final CareerService career;

    CareerController(CareerService career) {
        this.career = career;
    }

    record CareerList(List<Career> items) {}

    /** What became of his post, the youngest first. */
    @GetMapping("/api/v1/staff/{id}/career")
    @PreAuthorize("hasAuthority('" + Permissions.STAFF_MANAGE + "')")
    CareerList career(Caller caller, @PathVariable long id) {
        return new CareerList(career.of(caller, id));
    }
}
