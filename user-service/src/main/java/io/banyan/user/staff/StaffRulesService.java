package io.banyan.user.staff;

import io.banyan.common.security.Caller;
import io.banyan.user.staff.StaffMembers.Post;
import io.banyan.user.staff.StaffMembers.Viewer;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.stereotype.Service;

/** What a caller may do to whom: within his company, and nobody gives or takes beyond his own rights and projects. */
@Service
public class StaffRulesService {

    private final StaffMembers members;
    private final Roles roles;
    private final Departments departments;
    private final ReachRulesService reaches;

    StaffRulesService(StaffMembers members, Roles roles, Departments departments, ReachRulesService reaches) {
        this.members = members;
        this.roles = roles;
        this.departments = departments;
        this.reaches = reaches;
    }

    /** Refuses a post with roles, a department or projects that do not exist here or exceed the caller's own. */
    void requirePost(Caller caller, Post post) {
        var given = roles.ofCompany(caller.companyId(), new HashSet<>(post.roleIds()));
        if (given.size() != new HashSet<>(post.roleIds()).size()) {
            throw StaffProblem.unknown("/roleIds", "role");
        }
        given.forEach(role -> RoleService.requireWithin(caller, role.permissions()));
        var department = post.departmentId();
        if (department != null
                && departments
                        .find(department)
                        .filter(known -> known.companyId() == caller.companyId())
                        .isEmpty()) {
            throw StaffProblem.unknown("/departmentId", "department");
        }
        reaches.require(caller, post.reach());
    }

    /** A colleague the caller may change: nobody who may do more than he. */
    StaffRecord requireChangeable(Caller caller, long staffId) {
        var member = members.findSeen(Viewer.of(caller), staffId).orElseThrow(StaffProblem::notFound);
        var theirs = members.traits(Set.of(staffId));
        var roleIds = new LinkedHashSet<Long>();
        reaches.requireWithin(caller, theirs);
        for (var trait : theirs) {
            if (trait.what().equals("R")) {
                roleIds.add(trait.id());
            }
        }
        roles.ofCompany(caller.companyId(), roleIds)
                .forEach(role -> RoleService.requireWithin(caller, role.permissions()));
        return member;
    }
}
