package io.banyan.user.staff;

import io.banyan.common.contract.user.UserInternalApi.StaffMember;
import io.banyan.common.privacy.Vault;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.user.staff.StaffMembers.StaffFilter;
import io.banyan.user.staff.StaffMembers.Viewer;
import java.util.List;
import org.springframework.stereotype.Service;

/** Finds staff the caller sees (see {@link Viewer}); phones are always masked. */
@Service
public class StaffQueryService {

    private final StaffMembers members;
    private final Vault vault;

    StaffQueryService(StaffMembers members, Vault vault) {
        this.members = members;
        this.vault = vault;
    }

    public StaffView get(Caller caller, long id) {
        var stored = members.findSeen(Viewer.of(caller), id).orElseThrow(StaffProblem::notFound);
        return views(List.of(stored)).view(stored);
    }

    public Page<StaffView> page(StaffFilter filter, PageRequest page) {
        var found = members.page(filter, page);
        var views = views(found);
        return Page.of(found.stream().map(views::view).toList(), page, members.count(filter));
    }

    /** Active staff of a project, as other services see them. */
    public List<StaffMember> membersOf(long companyId, long projectId) {
        var found = members.ofProject(companyId, projectId);
        var views = views(found);
        return found.stream().map(views::member).toList();
    }

    /** One member, as other services see him. */
    StaffMember member(long id) {
        var stored = members.find(id).orElseThrow(StaffProblem::notFound);
        return views(List.of(stored)).member(stored);
    }

    private StaffViews views(List<StaffRecord> found) {
        var ids = found.stream().map(StaffRecord::id).toList();
        return new StaffViews(ids.isEmpty() ? List.of() : members.traits(ids), vault);
    }
}
