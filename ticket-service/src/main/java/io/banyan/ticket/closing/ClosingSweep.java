package io.banyan.ticket.closing;

import io.banyan.common.job.Job;
import java.time.Clock;
import java.util.List;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Confirms and cancels by the clock. Every replica sweeps: each ticket is looked at again under its lock, so that it is closed once. One
 * that cannot be closed stands in no other's way and comes again with the next sweep.
 */
@Component
public class ClosingSweep {

    private static final Logger log = LoggerFactory.getLogger(ClosingSweep.class);

    private final DueTickets due;
    private final ClosingService closing;
    private final ClosingProperties properties;
    private final Clock clock;

    ClosingSweep(DueTickets due, ClosingService closing, ClosingProperties properties, Clock clock) {
        this.due = due;
        this.closing = closing;
        this.properties = properties;
        this.clock = clock;
    }

    @Scheduled(
            fixedDelayString = "${banyan.ticket.closing.sweep:15s}",
            initialDelayString = "${banyan.ticket.closing.sweep:15s}")
    @Job("ticket.closing-sweep")
    public int sweep() {
        var now = clock.instant();
        return each(due.toConfirm(now, properties.batch()), closing::confirmIfDue)
                + each(due.unpaid(now, properties.batch()), closing::cancelIfUnpaid);
    }

    private static int each(List<Long> ids, LongConsumer close) {
        for (var id : ids) {
            try {
                close.accept(id);
            } catch (RuntimeException failed) {
                log.warn("Ticket {} could not be closed by the clock", id, failed);
            }
        }
        return ids.size();
    }
}
