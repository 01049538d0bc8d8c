package io.banyan.user.owner.web;

import io.banyan.common.security.Caller;
import io.banyan.user.owner.Owners.ResidentHouse;
import io.banyan.user.owner.ResidentHouseService;
import io.banyan.user.owner.ResidentService;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class VerificationController {

    private final ResidentService residents;
    private final ResidentHouseService houses;

    VerificationController(ResidentService residents, ResidentHouseService houses) {
        this.residents = residents;
        this.houses = houses;
    }

    /** @param newlyLinked records linked by this request; 0 when there was nothing new */
    record Verification(int newlyLinked, List<ResidentHouse> houses) {}

    /** Links all houses on record for the phone the resident signed in with. Repeating it changes nothing. */
    @PostMapping("/api/v1/verifications")
    @PreAuthorize("hasAuthority('resident')")
    Verification verify(Caller caller) {
        var linked = residents.verify(caller.personId());
        return new Verification(linked, houses.of(caller.personId()));
    }
}
