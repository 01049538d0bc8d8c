package io.banyan.user.staff;

import io.banyan.common.persistence.Changed;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Versions;
import io.banyan.user.account.AccountService;
import io.banyan.user.privacy.Phone;
import io.banyan.user.staff.HireService.Newcomer;
import io.banyan.user.staff.StaffMembers.Post;
import io.banyan.user.token.SignInService;
import io.banyan.user.token.SignIns.End;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hires, changes, disables and enables staff of the caller's company. */
@Service
public class StaffService {

    private final HireService hires;
    private final StaffMembers members;
    private final StaffRulesService rules;
    private final AccountService accounts;
    private final StaffNewsService news;
    private final SignInService signIns;

    StaffService(
            HireService hires,
            StaffMembers members,
            StaffRulesService rules,
            AccountService accounts,
            StaffNewsService news,
            SignInService signIns) {
        this.hires = hires;
        this.members = members;
        this.rules = rules;
        this.accounts = accounts;
        this.news = news;
        this.signIns = signIns;
    }

    /** How somebody is called and reached. */
    public record Person(String displayName, Phone phone, String login) {}

    @Transactional
    public long hire(Caller caller, Person person, String initialPassword, Post post) {
        rules.requirePost(caller, post);
        var id = hires.hire(
                new Newcomer(
                        caller.companyId(),
                        person.displayName(),
                        person.phone(),
                        person.login(),
                        initialPassword,
                        true),
                post);
        news.changed(id);
        return id;
    }

    /** Changes name, phone and post; the login stays. */
    @Transactional
    public void revise(Caller caller, long id, @Nullable String ifMatch, String displayName, Phone phone, Post post) {
        var present = rules.requireChangeable(caller, id);
        Versions.require(ifMatch, present.version());
        rules.requirePost(caller, post);
        accounts.rename(id, displayName, phone);
        Changed.one(members.revise(id, post, present.version()), "Staff " + id);
        news.changed(id);
    }

    /** Takes somebody out at once: his tokens end as soon as the services hear of it. */
    @Transactional
    public void disable(Caller caller, long id) {
        if (caller.personId() == id) {
            throw StaffProblem.notYourself();
        }
        setActive(caller, id, false);
    }

    @Transactional
    public void enable(Caller caller, long id) {
        setActive(caller, id, true);
    }

    /** A password given by an administrator, to be changed at the next sign-in. */
    @Transactional
    public void resetPassword(Caller caller, long id, String password) {
        if (caller.personId() == id) {
            throw StaffProblem.notYourself();
        }
        rules.requireChangeable(caller, id);
        accounts.resetPassword(accounts.get(id), password);
        signIns.endAll(id, End.PASSWORD_CHANGED);
    }

    private void setActive(Caller caller, long id, boolean active) {
        var present = rules.requireChangeable(caller, id);
        if (present.active() != active) {
            accounts.setActive(id, active);
            if (!active) {
                signIns.endAll(id, End.DISABLED);
            }
            news.changed(id);
        }
    }
}
