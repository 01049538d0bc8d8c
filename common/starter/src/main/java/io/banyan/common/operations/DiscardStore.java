package io.banyan.common.operations;

import io.banyan.common.operations.Discard.Place;
import io.banyan.common.operations.Discard.State;
import io.banyan.common.outbox.ParkedKey.Taken;
import io.banyan.common.persistence.Utc;
import io.banyan.common.security.Caller;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The SQL of discards. */
class DiscardStore {

    private final JdbcClient jdbc;

    DiscardStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Discard> find(long id) {
        return jdbc.sql("SELECT * FROM event_discard WHERE id = ?")
                .param(id)
                .query(DiscardStore::read)
                .optional();
    }

    /** @param stuck id of the dead event, or of the parked key's head */
    Optional<Discard> open(Place place, String stuck) {
        return jdbc.sql("SELECT * FROM event_discard WHERE open_subject = ?")
                .param(openSubject(place, stuck))
                .query(DiscardStore::read)
                .optional();
    }

    List<Discard> page(List<State> states, int limit, int offset) {
        return jdbc.sql(
                        "SELECT * FROM event_discard WHERE state IN (:states) ORDER BY id DESC LIMIT :limit OFFSET :offset")
                .param("states", states.stream().map(State::name).toList())
                .param("limit", limit)
                .param("offset", offset)
                .query(DiscardStore::read)
                .list();
    }

    long count(List<State> states) {
        return jdbc.sql("SELECT COUNT(*) FROM event_discard WHERE state IN (:states)")
                .param("states", states.stream().map(State::name).toList())
                .query(Long.class)
                .single();
    }

    /**
     * What is proposed to be given up.
     *
     * @param subject as in {@link Discard}
     * @param id      of the dead event, or of the parked key's head
     */
    record Stuck(Place place, String subject, String id, String eventId) {}

    /** @throws org.springframework.dao.DuplicateKeyException when there is an open proposal */
    void propose(long id, Stuck what, String reason, Caller by) {
        jdbc.sql("""
                INSERT INTO event_discard
                    (id, place, subject, event_id, reason, state, open_subject, proposed_by, proposed_by_name, proposed_at)
                VALUES (?, ?, ?, ?, ?, 'PROPOSED', ?, ?, ?, UTC_TIMESTAMP(6))
                """)
                .params(
                        id,
                        what.place().name(),
                        what.subject(),
                        what.eventId(),
                        reason,
                        openSubject(what.place(), what.id()),
                        by.personId(),
                        by.displayName())
                .update();
    }

    /** Decides an open proposal. @return false when it was decided before */
    boolean decide(long id, State state, Caller by) {
        return jdbc.sql("""
                UPDATE event_discard
                SET state = ?, open_subject = NULL, decided_by = ?, decided_by_name = ?, decided_at = UTC_TIMESTAMP(6)
                WHERE id = ? AND state = 'PROPOSED'
                """)
                        .params(state.name(), by.personId(), by.displayName(), id)
                        .update()
                == 1;
    }

    /** Keeps what was taken out of the outbox. */
    void keep(long id, Taken event) {
        jdbc.sql("UPDATE event_discard SET event_type = ?, event_headers = ?, event_payload = ? WHERE id = ?")
                .params(event.type(), event.headers(), event.payload(), id)
                .update();
    }

    /** Ends an open proposal about an event that is not stuck any more. */
    void overtake(Place place, String stuck, Caller by) {
        jdbc.sql("""
                UPDATE event_discard
                SET state = 'OVERTAKEN', open_subject = NULL, decided_by = ?, decided_by_name = ?, decided_at = UTC_TIMESTAMP(6)
                WHERE open_subject = ?
                """)
                .params(by.personId(), by.displayName(), openSubject(place, stuck))
                .update();
    }

    private static String openSubject(Place place, String stuck) {
        return place + ":" + stuck;
    }

    // Columns that are never null.
    @SuppressWarnings("NullAway")
    private static Discard read(ResultSet row, int number) throws SQLException {
        return new Discard(
                row.getLong("id"),
                Place.valueOf(row.getString("place")),
                row.getString("subject"),
                row.getString("event_id"),
                row.getString("reason"),
                State.valueOf(row.getString("state")),
                row.getLong("proposed_by"),
                row.getString("proposed_by_name"),
                Utc.read(row, "proposed_at"),
                row.getObject("decided_by", Long.class),
                row.getString("decided_by_name"),
                Utc.readNullable(row, "decided_at"));
    }
}
