package io.banyan.user.staff.messaging;

import io.banyan.user.organisation.ProjectOpened;
import io.banyan.user.staff.DataScopeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Runs within the transaction that opens the project. */
@Component
class ProjectOpenedListener {

    private final DataScopeService scopes;

    ProjectOpenedListener(DataScopeService scopes) {
        this.scopes = scopes;
    }

    @EventListener
    void on(ProjectOpened opened) {
        scopes.projectOpened(opened.companyId(), opened.projectId(), opened.openedBy());
    }
}
