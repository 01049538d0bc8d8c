package io.banyan.user.staff;

import io.banyan.common.security.Caller;
import io.banyan.user.account.AccountService;
import io.banyan.user.account.StaffClient;
import io.banyan.user.privacy.Phone;
import io.banyan.user.staff.StaffMembers.Step;
import io.banyan.user.token.SignInService;
import io.banyan.user.token.SignIns.End;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets staff in and keeps them out, at once and on every device. */
@Service
public class StaffAccessService {

    private final StaffRulesService rules;
    private final AccountService accounts;
    private final StaffNewsService news;
    private final SignInService signIns;
    private final CareerService career;

    StaffAccessService(
            StaffRulesService rules,
            AccountService accounts,
            StaffNewsService news,
            SignInService signIns,
            CareerService career) {
        this.rules = rules;
        this.accounts = accounts;
        this.news = news;
        this.signIns = signIns;
        this.career = career;
    }

    /** His tokens end as soon as the services hear of it. */
    @Transactional
    public void disable(Caller caller, long id) {
        refuseOnOneself(caller, id);
        if (rules.requireChangeable(caller, id).active()) {
            accounts.setActive(id, false);
            signIns.endAll(id, End.DISABLED);
            career.note(id, Step.DISABLED, caller.personId());
            news.changed(id);
        }
    }

    @Transactional
    public void enable(Caller caller, long id) {
        if (!rules.requireChangeable(caller, id).active()) {
            accounts.setActive(id, true);
            career.note(id, Step.ENABLED, caller.personId());
            news.changed(id);
        }
    }

    /** Where somebody may sign in from now on; what he has with other apps ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void permit(long id, Set<StaffClient> clients) {
        accounts.setClients(id, clients);
        signIns.endWith(
                id,
                Arrays.stream(StaffClient.values())
                        .filter(client -> !clients.contains(client))
                        .map(StaffClient::clientId)
                        .toList());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void rename(long id, String displayName, @Nullable Phone phone) {
        accounts.rename(id, displayName, phone);
    }

    /** Tells of his new post. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(long id) {
        news.changed(id);
    }

    static void refuseOnOneself(Caller caller, long id) {
        if (caller.personId() == id) {
            throw StaffProblem.notYourself();
        }
    }
}
