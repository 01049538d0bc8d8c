package io.banyan.user.me;

import io.banyan.user.account.AccountService;
import io.banyan.user.factor.SecondFactorService;
import io.banyan.user.factor.SecondFactorService.Enrolment;
import io.banyan.user.factor.SecondFactorService.State;
import io.banyan.user.token.SignInService;
import io.banyan.user.token.SignIns.End;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets the caller's second factor up and ends it. Sign-ins on other devices, which were begun under other terms, end with it. */
@Service
public class OwnFactorService {

    private final AccountService accounts;
    private final SecondFactorService factors;
    private final SignInService signIns;

    OwnFactorService(AccountService accounts, SecondFactorService factors, SignInService signIns) {
        this.accounts = accounts;
        this.factors = factors;
        this.signIns = signIns;
    }

    public State of(long accountId) {
        return factors.of(accountId);
    }

    public Enrolment begin(long accountId) {
        return factors.begin(accounts.get(accountId));
    }

    /** @return recovery codes, shown once */
    @Transactional
    public List<String> confirm(long accountId, String code, long presentSignIn) {
        var codes = factors.confirm(accountId, code);
        signIns.endOthers(accountId, presentSignIn, End.FACTOR_CHANGED);
        return codes;
    }

    @Transactional
    public void end(long accountId, long presentSignIn) {
        factors.end(accountId);
        signIns.endOthers(accountId, presentSignIn, End.FACTOR_CHANGED);
    }
}
