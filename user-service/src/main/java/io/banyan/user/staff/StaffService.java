package io.banyan.user.staff;

import io.banyan.common.persistence.Changed;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Versions;
import io.banyan.user.account.OpenAccountService.Newcomer;
import io.banyan.user.privacy.Phone;
import io.banyan.user.staff.StaffMembers.Post;
import io.banyan.user.staff.StaffMembers.Step;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hires and changes staff of the caller's company, never beyond the caller's own rights. */
@Service
public class StaffService {

    private final HireService hires;
    private final StaffMembers members;
    private final StaffRulesService rules;
    private final StaffAccessService access;
    private final CareerService career;

    StaffService(
            HireService hires,
            StaffMembers members,
            StaffRulesService rules,
            StaffAccessService access,
            CareerService career) {
        this.hires = hires;
        this.members = members;
        this.rules = rules;
        this.access = access;
        this.career = career;
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
                post,
                caller.personId());
    }

    /** Changes name, phone and post; the login stays, and so does the phone when there is no other. */
    @Transactional
    public void revise(
            Caller caller, long id, @Nullable String ifMatch, String displayName, @Nullable Phone phone, Post post) {
        var present = rules.requireChangeable(caller, id);
        Versions.require(ifMatch, present.version());
        rules.requirePost(caller, post);
        access.rename(id, displayName, phone);
        Changed.one(members.revise(id, post, present.version()), "Staff " + id);
        access.permit(id, post.clients());
        var moved = !Objects.equals(present.departmentId(), post.departmentId());
        career.note(id, moved ? Step.TRANSFERRED : Step.CHANGED, caller.personId());
        access.changed(id);
    }
}
