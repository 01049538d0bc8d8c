package io.banyan.user.me.web;

import io.banyan.common.problem.RequestProblem;
import io.banyan.common.security.Caller;
import io.banyan.common.security.CallerAuthentication;
import io.banyan.user.token.SignIn;
import io.banyan.user.token.SignInService;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where the caller is signed in 登录设备: he sees each place and can end it. */
@RestController
@RequestMapping("/api/v1/me/sign-ins")
@PreAuthorize("hasAnyAuthority('staff', 'resident')")
class SignInController {

    private final SignInService signIns;

    SignInController(SignInService signIns) {
        this.signIns = signIns;
    }

    /**
     * @param app     the application, such as {@code banyan-office}
     * @param device  what it says it runs on
     * @param current whether it is the sign-in of this request
     */
    record SignInLine(
            long id, String app, @Nullable String device, Instant signedInAt, Instant lastUsedAt, boolean current) {

        static SignInLine of(SignIn signIn, long present) {
            return new SignInLine(
                    signIn.id(),
                    signIn.clientId(),
                    signIn.device(),
                    signIn.createdAt(),
                    signIn.lastUsedAt(),
                    signIn.id() == present);
        }
    }

    record SignInList(List<SignInLine> items) {}

    @GetMapping
    SignInList list(Caller caller) {
        var present = present();
        return new SignInList(signIns.of(caller.personId()).stream()
                .map(signIn -> SignInLine.of(signIn, present))
                .toList());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(Caller caller, @PathVariable long id) {
        if (!signIns.end(caller.personId(), id)) {
            throw RequestProblem.notFound();
        }
    }

    /** The token says in which sign-in it was issued. */
    static long present() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        var claim = authentication instanceof CallerAuthentication known
                ? known.getCredentials().getClaimAsString("sid")
                : null;
        return claim == null ? 0 : Long.parseLong(claim);
    }
}
