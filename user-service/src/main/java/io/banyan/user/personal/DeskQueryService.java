package io.banyan.user.personal;

import io.banyan.common.audit.Audit;
import io.banyan.common.privacy.Vault;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.user.organisation.OrganisationProblem;
import io.banyan.user.personal.DataRequest.State;
import io.banyan.user.personal.DataRequest.Wish;
import io.banyan.user.personal.DataRequests.DeskFilter;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the office sees of requests about personal data: those of people on record in the projects that the caller sees as a whole. */
@Service
public class DeskQueryService {

    private final DataRequests requests;
    private final Vault vault;
    private final Audit audit;

    DeskQueryService(DataRequests requests, Vault vault, Audit audit) {
        this.requests = requests;
        this.vault = vault;
        this.audit = audit;
    }

    public Page<DeskRequest> page(
            Caller caller, @Nullable Long projectId, @Nullable State state, @Nullable Wish kind, PageRequest page) {
        if (projectId != null && !caller.seesProject(caller.companyId(), projectId)) {
            throw OrganisationProblem.projectNotFound();
        }
        var projects = projectId == null ? caller.projectIds() : Set.of(projectId);
        if (projects.isEmpty()) {
            return new Page<>(List.of(), page.page(), page.size(), 0);
        }
        var filter = new DeskFilter(caller.companyId(), projects, state, kind);
        return Page.of(requests.page(filter, page), page, requests.count(filter));
    }

    public DeskRequest get(Caller caller, long id) {
        if (caller.projectIds().isEmpty()) {
            throw PersonalProblem.notFound();
        }
        return requests.find(new DeskFilter(caller.companyId(), caller.projectIds(), null, null), id)
                .orElseThrow(PersonalProblem::notFound);
    }

    /**
     * What was collected for somebody who has asked the office, as JSON, to be handed to him; the look goes on record first. What residents
     * asked for themselves is theirs alone, and not found here.
     *
     * @param reason to whom it is given and how, as the caller says
     */
    @Transactional
    public String handOver(Caller caller, long id, String reason) {
        var request = get(caller, id);
        var stored = requests.resultAtDesk(id).orElseThrow(PersonalProblem::notFound);
        audit.shown("owner", request.ownerId(), request.projectId(), List.of("personal-data"), reason);
        return vault.open(stored, DataRequest.context(id));
    }
}
