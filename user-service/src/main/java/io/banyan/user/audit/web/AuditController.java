package io.banyan.user.audit.web;

import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.user.audit.AuditEntry;
import io.banyan.user.audit.AuditQueryService;
import io.banyan.user.audit.Wish;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/audit-entries")
class AuditController {

    private final AuditQueryService audit;

    AuditController(AuditQueryService audit) {
        this.audit = audit;
    }

    /** Who changed what, and who looked at whose data; the latest first. */
    @GetMapping
    @PreAuthorize("hasAuthority('user:audit:read')")
    Page<AuditEntry> listAuditEntries(Caller caller, @ModelAttribute Wish wish, PageRequest page) {
        return audit.page(caller, wish, page);
    }
}
