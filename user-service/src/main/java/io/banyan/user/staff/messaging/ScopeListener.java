package io.banyan.user.staff.messaging;

import io.banyan.user.organisation.ProjectOpened;
import io.banyan.user.organisation.ScopeMoved;
import io.banyan.user.staff.DataScopeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Runs within the transaction that opens or moves projects. */
@Component
class ScopeListener {

    private final DataScopeService scopes;

    ScopeListener(DataScopeService scopes) {
        this.scopes = scopes;
    }

    @EventListener
    void on(ProjectOpened opened) {
        scopes.projectOpened(opened.companyId(), opened.projectId(), opened.openedBy());
    }

    @EventListener
    void on(ScopeMoved moved) {
        scopes.regionsMoved(moved.companyId());
    }
}
