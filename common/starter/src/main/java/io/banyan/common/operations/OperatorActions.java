package io.banyan.common.operations;

import io.banyan.common.id.Ids;
import io.banyan.common.persistence.Utc;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What operators did, for ever: rows are only ever added, in the transaction of what they tell of. */
public class OperatorActions {

    private final JdbcClient jdbc;
    private final Ids ids;

    OperatorActions(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /** Whether it could be done. */
    public enum Outcome {
        DONE,
        FAILED
    }

    /**
     * @param action  for example {@code dead-event.replay}
     * @param subject what it was done to, for example {@code dead-event:17}
     */
    public record OperatorAction(
            long id,
            Instant at,
            long personId,
            String personName,
            String action,
            String subject,
            Outcome outcome,
            String detail) {}

    /** Notes something that was done. */
    public void done(Caller caller, String action, String subject, String detail) {
        add(caller, action, subject, Outcome.DONE, detail);
    }

    /** Notes something that was tried in vain. */
    public void failed(Caller caller, String action, String subject, String detail) {
        add(caller, action, subject, Outcome.FAILED, detail);
    }

    private void add(Caller caller, String action, String subject, Outcome outcome, String detail) {
        jdbc.sql("""
                INSERT INTO operator_action (id, done_at, person_id, person_name, action, subject, outcome, detail)
                VALUES (?, UTC_TIMESTAMP(6), ?, ?, ?, ?, ?, LEFT(?, 500))
                """)
                .params(
                        ids.next(),
                        caller.personId(),
                        caller.displayName(),
                        action,
                        subject,
                        outcome.name(),
                        Masking.reason(detail))
                .update();
    }

    /** The latest first; all, or those of one subject. */
    // JdbcClient does not say that a parameter may be null, which it may.
    @SuppressWarnings("NullAway")
    Page<OperatorAction> page(@Nullable String subject, PageRequest page) {
        var items = jdbc.sql("""
                SELECT * FROM operator_action WHERE (:subject IS NULL OR subject = :subject)
                ORDER BY id DESC LIMIT :limit OFFSET :offset
                """)
                .param("subject", subject)
                .param("limit", page.size())
                .param("offset", page.offset())
                .query((row, _) -> new OperatorAction(
                        row.getLong("id"),
                        Utc.read(row, "done_at"),
                        row.getLong("person_id"),
                        row.getString("person_name"),
                        row.getString("action"),
                        row.getString("subject"),
                        Outcome.valueOf(row.getString("outcome")),
                        row.getString("detail")))
                .list();
        var total = jdbc.sql("SELECT COUNT(*) FROM operator_action WHERE (:subject IS NULL OR subject = :subject)")
                .param("subject", subject)
                .query(Long.class)
                .single();
        return Page.of(items, page, total);
    }
}
