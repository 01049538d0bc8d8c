package io.banyan.user.staff;

import io.banyan.common.id.Ids;
import io.banyan.common.persistence.Changed;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Versions;
import io.banyan.user.account.AccountService;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the roles of a company. Nobody puts a permission into a role that he does not have himself. */
@Service
public class RoleService {

    private final Roles roles;
    private final AccountService accounts;
    private final Ids ids;
    private final Clock clock;

    RoleService(Roles roles, AccountService accounts, Ids ids, Clock clock) {
        this.roles = roles;
        this.accounts = accounts;
        this.ids = ids;
        this.clock = clock;
    }

    /** Gives a new company its ready-made roles. */
    @Transactional
    public Map<RoleTemplate, Long> addTemplates(long companyId) {
        var made = new EnumMap<RoleTemplate, Long>(RoleTemplate.class);
        for (var template : RoleTemplate.values()) {
            var role = new Role(ids.next(), companyId, template.title(), template, template.permissions(), 0);
            roles.add(role, clock.instant());
            made.put(template, role.id());
        }
        return made;
    }

    /** A role outside any company: the platform's own. */
    @Transactional
    public long addPlatformRole(String name, List<String> permissions) {
        var role = new Role(ids.next(), 0, name, null, permissions, 0);
        roles.add(role, clock.instant());
        return role.id();
    }

    public List<Role> list(Caller caller) {
        return roles.ofCompany(caller.companyId());
    }

    public Role get(Caller caller, long id) {
        return roles.find(id)
                .filter(role -> role.companyId() == caller.companyId())
                .orElseThrow(StaffProblem::roleNotFound);
    }

    @Transactional
    public Role add(Caller caller, String name, Collection<String> permissions) {
        var role = new Role(ids.next(), caller.companyId(), name, null, allowed(caller, permissions), 0);
        try {
            roles.add(role, clock.instant());
        } catch (DuplicateKeyException _) {
            throw StaffProblem.roleNameTaken();
        }
        return role;
    }

    /** Changes what all bearers of a role may do, at once. */
    @Transactional
    public Role revise(Caller caller, long id, @Nullable String ifMatch, String name, Collection<String> permissions) {
        var present = get(caller, id);
        Versions.require(ifMatch, present.version());
        requireWithin(caller, present.permissions());
        var next = new Role(
                id, caller.companyId(), name, present.template(), allowed(caller, permissions), present.version());
        try {
            Changed.one(roles.revise(next), "Role " + id);
        } catch (DuplicateKeyException _) {
            throw StaffProblem.roleNameTaken();
        }
        roles.bearers(id).forEach(accounts::rightsChanged);
        return get(caller, id);
    }

    /** Refuses permissions the caller does not have himself. */
    static void requireWithin(Caller caller, Collection<String> permissions) {
        if (!caller.permissions().containsAll(permissions)) {
            throw StaffProblem.beyondYourOwn();
        }
    }

    private static List<String> allowed(Caller caller, Collection<String> permissions) {
        var unknown = new LinkedHashSet<>(permissions);
        unknown.removeAll(io.banyan.common.contract.user.Permissions.all());
        if (!unknown.isEmpty()) {
            throw StaffProblem.unknownPermissions(unknown);
        }
        requireWithin(caller, permissions);
        return permissions.stream().distinct().sorted().toList();
    }
}
