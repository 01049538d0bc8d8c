package io.banyan.user.staff;

import io.banyan.common.security.Caller;
import io.banyan.user.account.AccountService;
import io.banyan.user.token.SignInService;
import io.banyan.user.token.SignIns.End;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets staff in and keeps them out, at once and on every device. */
@Service
public class StaffAccessService {

    private final StaffRulesService rules;
    private final AccountService accounts;
    private final StaffNewsService news;
    private final SignInService signIns;

    StaffAccessService(StaffRulesService rules, AccountService accounts, StaffNewsService news, SignInService signIns) {
        this.rules = rules;
        this.accounts = accounts;
        this.news = news;
        this.signIns = signIns;
    }

    /** His tokens end as soon as the services hear of it. */
    @Transactional
    public void disable(Caller caller, long id) {
        refuseOnOneself(caller, id);
        if (rules.requireChangeable(caller, id).active()) {
            accounts.setActive(id, false);
            signIns.endAll(id, End.DISABLED);
            news.changed(id);
        }
    }

    @Transactional
    public void enable(Caller caller, long id) {
        if (!rules.requireChangeable(caller, id).active()) {
            accounts.setActive(id, true);
            news.changed(id);
        }
    }

    /** A password given by an administrator, to be changed at the next sign-in. */
    @Transactional
    public void resetPassword(Caller caller, long id, String password) {
        refuseOnOneself(caller, id);
        rules.requireChangeable(caller, id);
        accounts.resetPassword(accounts.get(id), password);
        signIns.endAll(id, End.PASSWORD_CHANGED);
    }

    private static void refuseOnOneself(Caller caller, long id) {
        if (caller.personId() == id) {
            throw StaffProblem.notYourself();
        }
    }
}
