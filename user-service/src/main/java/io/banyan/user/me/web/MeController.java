package io.banyan.user.me.web;

import io.banyan.common.security.Caller;
import io.banyan.common.security.CallerAuthentication;
import io.banyan.user.account.AccountService;
import io.banyan.user.account.PasswordService;
import io.banyan.user.me.Me;
import io.banyan.user.me.MeService;
import io.banyan.user.me.OwnPasswordService;
import io.banyan.user.token.SignInService;
import io.banyan.user.token.SignIns.End;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
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
    private final PasswordService passwords;
    private final OwnPasswordService ownPassword;
    private final SignInService signIns;

    MeController(
            MeService me,
            AccountService accounts,
            PasswordService passwords,
            OwnPasswordService ownPassword,
            SignInService signIns) {
        this.me = me;
        this.accounts = accounts;
        this.passwords = passwords;
        this.ownPassword = ownPassword;
        this.signIns = signIns;
    }

    record OwnPasswordRequest(
            @NotBlank String currentPassword, @NotBlank String newPassword) {

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
        passwords.proveAgain(account, request.currentPassword());
        ownPassword.change(account, request.newPassword(), presentSignIn());
    }

    @PostMapping("/sign-out")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(Caller caller, @RequestBody(required = false) @Nullable SignOutRequest request) {
        if (request != null && request.everywhere()) {
            signIns.endAll(caller.personId(), End.SIGNED_OUT);
        } else {
            signIns.end(caller.personId(), presentSignIn());
        }
    }

    /** The token says in which sign-in it was issued. */
    private static long presentSignIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        var claim = authentication instanceof CallerAuthentication known
                ? known.getCredentials().getClaimAsString("sid")
                : null;
        return claim == null ? 0 : Long.parseLong(claim);
    }
}
