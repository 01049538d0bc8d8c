package io.banyan.ticket.intake;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param payWithin how long a paid order waits for its money before it is cancelled */
@ConfigurationProperties("banyan.ticket.order")
public record TicketOrderProperties(@DefaultValue("30m") Duration payWithin) {}
