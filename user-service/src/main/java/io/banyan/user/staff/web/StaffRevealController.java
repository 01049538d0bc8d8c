package io.banyan.user.staff.web;

import io.banyan.common.security.Caller;
import io.banyan.common.security.StepUp;
import io.banyan.user.staff.StaffRevealService;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class StaffRevealController {

    private final StaffRevealService reveals;

    StaffRevealController(StaffRevealService reveals) {
        this.reveals = reveals;
    }

    record StaffRevealRequest(
            @NotBlank @Size(min = 4, max = 200) String reason) {}

    /** @param phone whole; absent when none is on record */
    record RevealedStaff(@Nullable String phone) {}

    /** The phone whole; the look goes on record with its reason. */
    @PostMapping("/api/v1/staff/{id}/actions/reveal")
    @PreAuthorize("hasAuthority('user:personal-data:reveal')")
    @StepUp
    ResponseEntity<RevealedStaff> revealStaff(
            Caller caller, @PathVariable long id, @Valid @RequestBody StaffRevealRequest request) {
        var phone = reveals.reveal(caller, id, request.reason().strip());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new RevealedStaff(phone == null ? null : phone.number()));
    }
}
