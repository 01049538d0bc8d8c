package io.banyan.user.me.web;

import io.banyan.common.security.Caller;
import io.banyan.user.account.AccountService;
import io.banyan.user.account.Source;
import io.banyan.user.factor.StaffProofService;
import io.banyan.user.factor.StaffProofService.Evidence;
import io.banyan.user.me.Me;
import io.banyan.user.me.MeService;
import io.banyan.user.me.OwnPasswordService;
import io.banyan.user.token.SignInService;
import io.banyan.user.token.SignIns.End;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/me")
@PreAuthorize("hasAnyAuthority('staff', 'resident')")
class MeController {

    private final MeService me;
    private final AccountService accounts;
    private final StaffProofService proofs;
    private final OwnPasswordService ownPassword;
    private final SignInService signIns;

    MeController(
            MeService me,
            AccountService accounts,
            StaffProofService proofs,
            OwnPasswordService ownPassword,
            SignInService signIns) {
        this.me = me;
        this.accounts = accounts;
        this.proofs = proofs;
        this.ownPassword = ownPassword;
        this.signIns = signIns;
    }

    /** @param code of the authenticator app, from whoever has one */
    record OwnPasswordRequest(
            @NotBlank String currentPassword,
            @Nullable @Size(max = 40) String code,
            @NotBlank String newPassword) {

        @Override
        public String toString() {
            return "OwnPasswordRequest[]";
        }
    }

    /** @param everywhere on all devices, not only on this one */
    record SignOutRequest(boolean everywhere) {}

    @GetMapping
    Me me(Caller caller) {
        return me.of(caller);
    }

    /** Also ends the time in which a first password allows nothing else; sign-ins on other devices end. */
    @PostMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAuthority('staff')")
    void changePassword(Caller caller, @Valid @RequestBody OwnPasswordRequest request) {
        var account = accounts.get(caller.personId());
        var present = SignInController.present();
        proofs.proveAgain(account, new Evidence(request.currentPassword(), request.code()), Source.ofSession(present));
        ownPassword.change(account, request.newPassword(), present);
    }

    @PostMapping("/sign-out")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(Caller caller, @RequestBody(required = false) @Nullable SignOutRequest request) {
        if (request != null && request.everywhere()) {
            signIns.endAll(caller.personId(), End.SIGNED_OUT);
        } else {
            signIns.end(caller.personId(), SignInController.present());
        }
    }
}
