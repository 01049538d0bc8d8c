package io.banyan.user.staff;

import io.banyan.user.account.OpenAccountService;
import io.banyan.user.account.OpenAccountService.Newcomer;
import io.banyan.user.staff.StaffMembers.Post;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the account and the post of somebody new, and tells of him. Who may hire whom is checked by the callers. */
@Service
public class HireService {

    private final OpenAccountService accounts;
    private final StaffMembers members;
    private final StaffNewsService news;
    private final Clock clock;

    HireService(OpenAccountService accounts, StaffMembers members, StaffNewsService news, Clock clock) {
        this.accounts = accounts;
        this.members = members;
        this.news = news;
        this.clock = clock;
    }

    @Transactional
    public long hire(Newcomer who, Post post) {
        var id = accounts.forStaff(who);
        members.add(id, who.companyId(), post, clock.instant());
        news.changed(id);
        return id;
    }
}
