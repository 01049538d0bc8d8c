package io.banyan.ticket.intake;

import java.time.Duration;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** What operators change at run time: read each time, so that a change in Nacos holds for the next order. */
@Component
class OrderSettings {

    private final Environment environment;

    OrderSettings(Environment environment) {
        this.environment = environment;
    }

    /** How long a paid order waits for its money. */
    Duration payWithin() {
        return Binder.get(environment)
                .bindOrCreate("banyan.ticket.order", TicketOrderProperties.class)
                .payWithin();
    }
}
