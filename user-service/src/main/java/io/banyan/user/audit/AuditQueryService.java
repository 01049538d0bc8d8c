package io.banyan.user.audit;

import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.user.audit.AuditLog.Filter;
import io.banyan.user.staff.ReachRulesService;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Service;

/** Searches the audit of the caller's company, within his projects; what belongs to none is for those who see the whole company. */
@Service
public class AuditQueryService {

    /** An entry of the company itself. */
    private static final long NO_PROJECT = 0;

    private final AuditLog log;
    private final ReachRulesService reaches;

    AuditQueryService(AuditLog log, ReachRulesService reaches) {
        this.log = log;
        this.reaches = reaches;
    }

    public Page<AuditEntry> page(Caller caller, Wish wish, PageRequest page) {
        var projects = new HashSet<>(caller.projectIds());
        if (reaches.seesWholeCompany(caller)) {
            projects.add(NO_PROJECT);
        }
        if (projects.isEmpty()) {
            return Page.of(List.of(), page, 0);
        }
        var filter = new Filter(
                caller.companyId(),
                projects,
                wish.from(),
                wish.to(),
                wish.personId(),
                wish.kind(),
                wish.service(),
                wish.subject(),
                wish.operation());
        return Page.of(log.page(filter, page), page, log.count(filter));
    }
}
