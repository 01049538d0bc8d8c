package io.banyan.user.audit;

import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.user.audit.AuditLog.Filter;
import org.springframework.stereotype.Service;

/** Searches the audit of the caller's company, within his projects. */
@Service
public class AuditQueryService {

    private final AuditLog log;

    AuditQueryService(AuditLog log) {
        this.log = log;
    }

    public Page<AuditEntry> page(Caller caller, Wish wish, PageRequest page) {
        var filter = new Filter(
                caller.companyId(),
                caller.projectIds(),
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
