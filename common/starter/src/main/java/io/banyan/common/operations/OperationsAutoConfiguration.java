package io.banyan.common.operations;

import io.banyan.common.id.Ids;
import io.banyan.common.inbox.EventConsumers;
import io.banyan.common.outbox.OutboxOperations;
import io.banyan.common.outbox.ParkedKeys;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@AutoConfiguration(
        afterName = {
            "io.banyan.common.inbox.InboxAutoConfiguration",
            "io.banyan.common.outbox.OutboxAutoConfiguration",
            "io.banyan.common.job.JobAutoConfiguration"
        })
@Import({
    DeadEventController.class,
    ParkedKeyController.class,
    DiscardController.class,
    ReplayController.class,
    OverviewController.class
})
class OperationsAutoConfiguration {

    @Bean
    OperatorActions operatorActions(JdbcClient jdbc, Ids ids) {
        return new OperatorActions(jdbc, ids);
    }

    @Bean
    Discards discards(JdbcClient jdbc, OperatorActions actions, EventConsumers consumers, ParkedKeys parked, Ids ids) {
        return new Discards(new DiscardStore(jdbc), actions, consumers, parked, ids);
    }

    @Bean
    Releases releases(OutboxOperations outbox, OperatorActions actions) {
        return new Releases(outbox, actions);
    }

    @Bean
    OperationsCounts operationsCounts(EventConsumers consumers, ParkedKeys parked, Discards discards) {
        return new OperationsCounts(consumers, parked, discards);
    }
}
