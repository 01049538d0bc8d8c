package io.banyan.user.staff;

import io.banyan.user.privacy.Phone;
import io.banyan.user.staff.HireService.Newcomer;
import io.banyan.user.staff.StaffMembers.Post;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The first ones, whom no colleague could hire: a company's administrator, and the operator of the platform. */
@Service
public class FounderService {

    private final RoleService roles;
    private final HireService hires;
    private final StaffNewsService news;

    FounderService(RoleService roles, HireService hires, StaffNewsService news) {
        this.roles = roles;
        this.hires = hires;
        this.news = news;
    }

    /** The ready-made roles of a new company and its administrator, who sees all its projects and has all its rights. */
    @Transactional
    public long found(long companyId, String displayName, Phone phone, String login, String initialPassword) {
        var made = roles.addTemplates(companyId);
        var administrator = Objects.requireNonNull(made.get(RoleTemplate.ADMINISTRATOR));
        var id = hires.hire(
                new Newcomer(companyId, displayName, phone, login, initialPassword, true),
                new Post(null, true, List.of(administrator), List.of(), List.of()));
        news.changed(id);
        return id;
    }

    /** The platform's operator, outside any company. */
    @Transactional
    public long foundOperator(String login, String password, boolean mustChangePassword, List<String> permissions) {
        var role = roles.addPlatformRole("平台运营", permissions);
        var id = hires.hire(
                new Newcomer(0, "平台管理员", null, login, password, mustChangePassword),
                new Post(null, false, List.of(role), List.of(), List.of()));
        news.changed(id);
        return id;
    }
}
