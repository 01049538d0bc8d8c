package io.banyan.ticket.intake;

import io.banyan.common.settings.LiveSettings;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** What operators change at run time: asked each time, so that a change in Nacos holds for the next order. */
@Component
class OrderSettings {

    private final Supplier<TicketOrderProperties> settings;

    OrderSettings(LiveSettings live) {
        this.settings = live.of("banyan.ticket.order", TicketOrderProperties.class);
    }

    /** How long a paid order waits for its money. */
    Duration payWithin() {
        return settings.get().payWithin();
    }
}
