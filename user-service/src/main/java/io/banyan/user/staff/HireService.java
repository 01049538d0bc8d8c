package io.banyan.user.staff;

import io.banyan.user.account.OpenAccountService;
import io.banyan.user.account.OpenAccountService.Newcomer;
import io.banyan.user.staff.StaffMembers.Post;
import io.banyan.user.staff.StaffMembers.Step;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the account and the post of somebody new, and tells of him. Who may hire whom is checked by the callers. */
@Service
public class HireService {

    private final OpenAccountService accounts;
    private final StaffMembers members;
    private final StaffNewsService news;
    private final CareerService career;
    private final Clock clock;

    HireService(
            OpenAccountService accounts,
            StaffMembers members,
            StaffNewsService news,
            CareerService career,
            Clock clock) {
        this.accounts = accounts;
        this.members = members;
        this.news = news;
        this.career = career;
        this.clock = clock;
    }

    /** @param by who hires; 0 for the platform itself */
    @Transactional
    public long hire(Newcomer who, Post post, long by) {
        var id = accounts.forStaff(who);
        accounts.permit(id, post.clients());
        members.add(id, who.companyId(), post, clock.instant());
        career.note(id, Step.HIRED, by);
        news.changed(id);
        return id;
    }
}
