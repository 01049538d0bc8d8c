package io.banyan.user.personal.web;

import io.banyan.common.security.Caller;
import io.banyan.user.personal.Consent;
import io.banyan.user.personal.Consent.Purpose;
import io.banyan.user.personal.ConsentService;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/me/consents")
@PreAuthorize("hasAuthority('resident')")
class ConsentController {

    private final ConsentService consents;

    ConsentController(ConsentService consents) {
        this.consents = consents;
    }

    /** @param textVersion of the text that was shown */
    record ConsentRequest(
            @NotNull Purpose purpose,
            @NotBlank @Size(max = 20) String textVersion) {}

    record OwnConsents(List<Consent> items) {}

    @GetMapping
    OwnConsents listConsents(Caller caller) {
        return new OwnConsents(consents.of(caller));
    }

    @PostMapping
    OwnConsents giveConsent(Caller caller, @Valid @RequestBody ConsentRequest request) {
        return new OwnConsents(consents.give(caller, request.purpose(), request.textVersion()));
    }

    @PostMapping("/{purpose}/actions/withdraw")
    OwnConsents withdrawConsent(Caller caller, @PathVariable Purpose purpose) {
        return new OwnConsents(consents.withdraw(caller, purpose));
    }
}
