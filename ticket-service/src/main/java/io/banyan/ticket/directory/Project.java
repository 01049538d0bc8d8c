package io.banyan.ticket.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What ticket-service must know of a project.
 *
 * @param code begins the ticket numbers, for example {@code GY}
 * @param zone of business dates
 */
public record Project(long projectId, long companyId, String code, String name, String zone) {

    /** The business date at this moment. */
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneId.of(zone));
    }
}
