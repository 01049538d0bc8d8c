package io.banyan.inventory.audit.web;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.scope.Scope;
import io.banyan.inventory.audit.Difference;
import io.banyan.inventory.audit.Invariants;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AuditController {

    private final Invariants invariants;

    AuditController(Invariants invariants) {
        this.invariants = invariants;
    }

    /** @param difference absent when all agrees */
    record Audit(boolean ok, @Nullable Difference difference, Invariants.Counts counts) {}

    /** For the platform's checker, service to service. */
    @GetMapping("/internal/inventory/audit")
    @PreAuthorize("hasAuthority('service')")
    Audit forServices() {
        return audit();
    }

    /** The same for whoever operates the platform, through the gateway. */
    @GetMapping("/api/v1/inventory/audit")
    @PreAuthorize("hasAuthority('" + Permissions.PLATFORM_OPERATE + "')")
    Audit forOperators() {
        return Scope.across("the platform's operators check the books of all companies")
                .call(this::audit);
    }

    private Audit audit() {
        var difference = invariants.firstDifference().orElse(null);
        return new Audit(difference == null, difference, invariants.counts());
    }
}
