package io.banyan.user.staff;

import io.banyan.user.account.OpenAccountService.Newcomer;
import io.banyan.user.account.StaffClient;
import io.banyan.user.privacy.Phone;
import io.banyan.user.staff.StaffMembers.Post;
import io.banyan.user.staff.StaffMembers.Reach;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The first ones, whom no colleague could hire: a company's administrator, and the operator of the platform. */
@Service
public class FounderService {

    private static final Set<StaffClient> EVERY_CLIENT = Set.of(StaffClient.values());

    private final RoleService roles;
    private final HireService hires;

    FounderService(RoleService roles, HireService hires) {
        this.roles = roles;
        this.hires = hires;
    }

    /** The ready-made roles of a new company and its administrator, who sees all its projects and has all its rights. */
    @Transactional
    public long found(long companyId, String displayName, Phone phone, String login, String initialPassword) {
        var made = roles.addTemplates(companyId);
        var administrator = Objects.requireNonNull(made.get(RoleTemplate.ADMINISTRATOR));
        return hires.hire(
                new Newcomer(companyId, displayName, phone, login, initialPassword, true),
                new Post(null, List.of(administrator), List.of(), Reach.EVERYWHERE, EVERY_CLIENT),
                0);
    }

    /** The platform's operator, outside any company. */
    @Transactional
    public long foundOperator(String login, String password, boolean mustChangePassword, List<String> permissions) {
        var role = roles.addPlatformRole("平台运营", permissions);
        return hires.hire(
                new Newcomer(0, "平台管理员", null, login, password, mustChangePassword),
                new Post(null, List.of(role), List.of(), Reach.NOWHERE, EVERY_CLIENT),
                0);
    }
}
