package io.banyan.user.me.web;

import io.banyan.common.security.Caller;
import io.banyan.common.security.StepUp;
import io.banyan.user.factor.SecondFactorService.Enrolment;
import io.banyan.user.factor.SecondFactorService.State;
import io.banyan.user.me.OwnFactorService;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/me/second-factor")
@PreAuthorize("hasAuthority('staff')")
class SecondFactorController {

    private final OwnFactorService factors;

    SecondFactorController(OwnFactorService factors) {
        this.factors = factors;
    }

    record CodeRequest(@NotBlank @Size(max = 40) String code) {}

    record RecoveryCodes(List<String> recoveryCodes) {}

    @GetMapping
    State mine(Caller caller) {
        return factors.of(caller.personId());
    }

    /** A new key for an authenticator app; good once a code of it was confirmed. */
    @PostMapping
    @StepUp
    Enrolment begin(Caller caller) {
        return factors.begin(caller.personId());
    }

    /** From now on a code is asked for. The recovery codes are shown this once. */
    @PostMapping("/actions/confirm")
    @StepUp
    RecoveryCodes confirm(Caller caller, @Valid @RequestBody CodeRequest request) {
        return new RecoveryCodes(factors.confirm(caller.personId(), request.code(), SignInController.present()));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @StepUp
    void end(Caller caller) {
        factors.end(caller.personId(), SignInController.present());
    }
}
