package io.banyan.user.staff;

import io.banyan.common.security.Caller;
import io.banyan.user.account.AccountService;
import io.banyan.user.account.AttemptService;
import io.banyan.user.factor.SecondFactorService;
import io.banyan.user.token.SignInService;
import io.banyan.user.token.SignIns.End;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Helps staff who cannot prove who they are any more. Whatever they had is worth nothing from then on, on every device. */
@Service
public class StaffCredentialService {

    private final StaffRulesService rules;
    private final AccountService accounts;
    private final AttemptService attempts;
    private final SecondFactorService factors;
    private final SignInService signIns;

    StaffCredentialService(
            StaffRulesService rules,
            AccountService accounts,
            AttemptService attempts,
            SecondFactorService factors,
            SignInService signIns) {
        this.rules = rules;
        this.accounts = accounts;
        this.attempts = attempts;
        this.factors = factors;
        this.signIns = signIns;
    }

    /** A password given by an administrator, to be changed at the next sign-in. A second factor stays. */
    @Transactional
    public void resetPassword(Caller caller, long id, String password) {
        StaffAccessService.refuseOnOneself(caller, id);
        rules.requireChangeable(caller, id);
        accounts.resetPassword(accounts.get(id), password);
        attempts.forget(id);
        signIns.endAll(id, End.PASSWORD_CHANGED);
    }

    /** Ends whatever he is signed in with, for example on a computer that was left behind; he may sign in again. */
    @Transactional
    public void signOut(Caller caller, long id) {
        rules.requireChangeable(caller, id);
        signIns.endAll(id, End.SIGNED_OUT);
    }

    /** For who lost his phone and his recovery codes: he signs in with his password alone, and may set another factor up. */
    @Transactional
    public void endSecondFactor(Caller caller, long id) {
        StaffAccessService.refuseOnOneself(caller, id);
        rules.requireChangeable(caller, id);
        factors.end(id);
        signIns.endAll(id, End.FACTOR_CHANGED);
    }
}
