package io.banyan.common.operations;

import io.banyan.common.inbox.EventConsumers;
import io.banyan.common.job.Jobs;
import io.banyan.common.job.Jobs.JobView;
import io.banyan.common.operations.OperatorActions.OperatorAction;
import io.banyan.common.outbox.OutboxBacklog;
import io.banyan.common.outbox.OutboxOperations;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** How this service stands at a glance, its jobs, and what operators did. */
@RestController
@RequestMapping(OperatorRights.PATH)
class OverviewController {

    private final OperationsCounts counts;
    private final OutboxOperations outbox;
    private final EventConsumers consumers;
    private final Jobs jobs;
    private final OperatorActions actions;

    OverviewController(
            OperationsCounts counts,
            OutboxOperations outbox,
            EventConsumers consumers,
            Jobs jobs,
            OperatorActions actions) {
        this.counts = counts;
        this.outbox = outbox;
        this.consumers = consumers;
        this.jobs = jobs;
        this.actions = actions;
    }

    /**
     * @param outbox    how far behind the relay is
     * @param consuming whether this replica listens
     */
    record OperationsOverview(
            int deadEvents, int parkedKeys, int openDiscards, OutboxBacklog outbox, boolean consuming) {}

    /** All of them, also those that have not run yet. */
    record JobList(List<JobView> items) {}

    @GetMapping
    @PreAuthorize(OperatorRights.READ)
    OperationsOverview operationsOverview() {
        return new OperationsOverview(
                counts.deadEvents(),
                counts.parkedKeys(),
                counts.openDiscards(),
                outbox.backlog(),
                consumers.isRunning());
    }

    @GetMapping("/jobs")
    @PreAuthorize(OperatorRights.READ)
    JobList listJobs() {
        return new JobList(jobs.list());
    }

    @PostMapping("/jobs/{name}/actions/run")
    @PreAuthorize(OperatorRights.ACT)
    @ResponseStatus(HttpStatus.ACCEPTED)
    void runJob(Caller caller, @PathVariable String name) {
        if (!jobs.start(name)) {
            throw OperationsProblem.jobRunning(name);
        }
        actions.done(caller, "job.run", "job:" + name, "");
    }

    @GetMapping("/actions")
    @PreAuthorize(OperatorRights.READ)
    Page<OperatorAction> listOperatorActions(
            @RequestParam(required = false) @Nullable String subject, PageRequest page) {
        return actions.page(subject, page);
    }
}
