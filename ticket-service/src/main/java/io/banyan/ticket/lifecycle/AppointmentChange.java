package io.banyan.ticket.lifecycle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A slot that was agreed 预约/改约.
 *
 * @param agreedBy the one on the other side who agreed, by name; whoever set it when nobody else was asked
 */
public record AppointmentChange(
        Appointment slot,
        Actor setBy,
        String agreedBy,
        @Nullable String reason,
        Instant at) {}
