package io.banyan.ticket.lifecycle;

import java.time.Duration;
import java.time.Instant;

/** When somebody is expected 预约时段, from inclusive to exclusive. */
public record Appointment(Instant from, Instant to) {

    private static final Duration LONGEST = Duration.ofHours(24);
    private static final Duration FARTHEST = Duration.ofDays(90);

    public Appointment {
        if (!from.isBefore(to) || Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw TicketProblem.appointmentInvalid("A slot ends after it begins, within a day");
        }
    }

    /** Refuses what cannot be kept. */
    public Appointment requireAhead(Instant now) {
        if (from.isBefore(now)) {
            throw TicketProblem.appointmentPast();
        }
        if (from.isAfter(now.plus(FARTHEST))) {
            throw TicketProblem.appointmentInvalid("A slot is at most 90 days ahead");
        }
        return this;
    }
}
