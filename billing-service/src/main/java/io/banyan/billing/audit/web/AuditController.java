package io.banyan.billing.audit.web;

import io.banyan.billing.audit.AuditReport;
import io.banyan.billing.audit.AuditService;
import io.banyan.common.security.Caller;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AuditController {

    private final AuditService audit;

    AuditController(AuditService audit) {
        this.audit = audit;
    }

    @GetMapping("/internal/billing/audit")
    @PreAuthorize("hasAuthority('" + Caller.SERVICE + "')")
    AuditReport audit() {
        return audit.audit();
    }
}
