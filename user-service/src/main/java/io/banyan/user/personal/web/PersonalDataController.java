package io.banyan.user.personal.web;

import io.banyan.common.security.Caller;
import io.banyan.common.security.StepUp;
import io.banyan.user.owner.OwnerView;
import io.banyan.user.personal.DatumKind;
import io.banyan.user.personal.PersonalDataService;
import io.banyan.user.personal.PersonalDataService.MaskedDatum;
import io.banyan.user.personal.RevealService;
import io.banyan.user.personal.RevealService.Revealed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/owners")
class PersonalDataController {

    private static final String MANAGE = "hasAuthority('user:owner:manage')";

    private final PersonalDataService data;
    private final RevealService reveals;

    PersonalDataController(PersonalDataService data, RevealService reveals) {
        this.data = data;
        this.reveals = reveals;
    }

    record DatumRequest(
            @NotNull DatumKind kind,
            @NotBlank @Size(max = 40) String value) {}

    record RevealRequest(@NotBlank @Size(min = 4, max = 200) String reason) {}

    record MaskedItems(List<MaskedDatum> items) {}

    record FoundOwners(List<OwnerView> items) {}

    @GetMapping("/{ownerId}/personal-data")
    @PreAuthorize(MANAGE)
    MaskedItems listPersonalData(Caller caller, @PathVariable long ownerId) {
        return new MaskedItems(data.of(caller, ownerId));
    }

    @PostMapping("/{ownerId}/personal-data")
    @PreAuthorize(MANAGE)
    @ResponseStatus(HttpStatus.CREATED)
    MaskedDatum addPersonalDatum(Caller caller, @PathVariable long ownerId, @Valid @RequestBody DatumRequest request) {
        return data.add(caller, ownerId, request.kind(), request.value());
    }

    @DeleteMapping("/{ownerId}/personal-data/{id}")
    @PreAuthorize(MANAGE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removePersonalDatum(Caller caller, @PathVariable long ownerId, @PathVariable long id) {
        data.remove(caller, ownerId, id);
    }

    /** In the body, so that no plate and no account number gets into logs. */
    @PostMapping("/actions/find-by-personal-datum")
    @PreAuthorize(MANAGE)
    FoundOwners findOwnersByPersonalDatum(Caller caller, @Valid @RequestBody DatumRequest request) {
        return new FoundOwners(data.find(caller, request.kind(), request.value()));
    }

    /** Phone and all else whole; the look goes on record with its reason. */
    @PostMapping("/{ownerId}/actions/reveal")
    @PreAuthorize("hasAuthority('user:personal-data:reveal')")
    @StepUp
    ResponseEntity<Revealed> revealPersonalData(
            Caller caller, @PathVariable long ownerId, @Valid @RequestBody RevealRequest request) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(reveals.reveal(caller, ownerId, request.reason().strip()));
    }
}
