package io.banyan.ticket.lifecycle.persistence;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/**
 * Counts the tickets of a project's day. Everybody who reports there waits for this row, so it is one statement that commits by itself, and
 * its answer brings the number along.
 */
@Component
class TicketCounter {

    private final JdbcClient jdbc;

    TicketCounter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long next(long projectId, LocalDate day) {
        var last = new GeneratedKeyHolder();
        var _ = jdbc.sql("""
                INSERT INTO ticket_number (project_id, day, last) VALUES (?, ?, LAST_INSERT_ID(1))
                ON DUPLICATE KEY UPDATE last = LAST_INSERT_ID(last + 1)
                """).params(projectId, day).update(last);
        // A row that was there already counts as two, and the driver makes up a second key for it.
        return ((Number) last.getKeyList().getFirst().values().iterator().next()).longValue();
    }
}
