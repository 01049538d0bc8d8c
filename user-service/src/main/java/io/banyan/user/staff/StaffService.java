package io.banyan.user.staff;

import io.banyan.common.persistence.Changed;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Versions;
import io.banyan.user.account.AccountService;
import io.banyan.user.account.OpenAccountService.Newcomer;
import io.banyan.user.privacy.Phone;
import io.banyan.user.staff.StaffMembers.Post;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hires and changes staff of the caller's company, never beyond the caller's own rights. */
@Service
public class StaffService {

    private final HireService hires;
    private final StaffMembers members;
    private final StaffRulesService rules;
    private final AccountService accounts;
    private final StaffNewsService news;

    StaffService(
            HireService hires,
            StaffMembers members,
            StaffRulesService rules,
            AccountService accounts,
            StaffNewsService news) {
        this.hires = hires;
        this.members = members;
        this.rules = rules;
        this.accounts = accounts;
        this.news = news;
    }

    /** How somebody is called and reached. */
    public record Person(String displayName, Phone phone, String login) {}

    @Transactional
    public long hire(Caller caller, Person person, String initialPassword, Post post) {
        rules.requirePost(caller, post);
        return hires.hire(
                new Newcomer(
                        caller.companyId(),
                        person.displayName(),
                        person.phone(),
                        person.login(),
                        initialPassword,
                        true),
                post);
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
}
