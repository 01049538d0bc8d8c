package io.banyan.user.integrator;

import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.user.integrator.Integrators.ChangeLine;
import io.banyan.user.integrator.Integrators.SecretLine;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;

/** Shows a company its integrators. */
@Service
public class IntegratorQueryService {

    private final Integrators integrators;
    private final IntegratorService service;
    private final Clock clock;

    IntegratorQueryService(Integrators integrators, IntegratorService service, Clock clock) {
        this.integrators = integrators;
        this.service = service;
        this.clock = clock;
    }

    public Page<Integrator> page(Caller caller, PageRequest page) {
        var projects = caller.projectIds();
        if (projects.isEmpty()) {
            return Page.of(List.of(), page, 0);
        }
        return Page.of(
                integrators.page(caller.companyId(), projects, page),
                page,
                integrators.count(caller.companyId(), projects));
    }

    /** The secrets that are good now, without themselves. */
    public List<SecretLine> secrets(Caller caller, long id) {
        return integrators.secretLines(service.get(caller, id).id(), clock.instant());
    }

    public List<ChangeLine> changes(Caller caller, long id) {
        return integrators.changes(service.get(caller, id).id());
    }
}
