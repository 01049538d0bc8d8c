package io.banyan.nemesis.judge;

import io.banyan.nemesis.history.Call;
import io.banyan.story.check.Schemas;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a command leaves behind, and how often it is found. Each has a key that two different effects never share, so that counting rows per
 * key tells lost from doubled.
 */
public enum Effect {
    /** A ticket, by its title, which the load makes unique. */
    SUBMITTED(Schemas.TICKET, """
            SELECT title, COUNT(*) FROM ticket WHERE visible AND title IN (%s) GROUP BY title
            """),
    /** A step in a ticket's life, by ticket and action. */
    MOVED(Schemas.TICKET, """
            SELECT CONCAT(ticket_id, '/', what), COUNT(*) FROM ticket_timeline
            WHERE CONCAT(ticket_id, '/', what) IN (%s) AND ticket_id IN (SELECT id FROM ticket WHERE visible)
            GROUP BY ticket_id, what
            """),
    /** A requisition in the store, by ticket. */
    REQUESTED(Schemas.INVENTORY, """
            SELECT ticket_id, COUNT(*) FROM requisition WHERE status <> 'TRYING' AND ticket_id IN (%s) GROUP BY ticket_id
            """),
    /** Goods handed out, by requisition. */
    ISSUED(Schemas.INVENTORY, """
            SELECT requisition_id, COUNT(*) FROM stock_document
            WHERE kind = 'ISSUE' AND requisition_id IN (%s) GROUP BY requisition_id
            """),
    /** A payment that was begun, by bill. */
    PAYING(Schemas.BILLING, """
            SELECT bill_id, COUNT(*) FROM payment_bill WHERE bill_id IN (%s) GROUP BY bill_id
            """),
    /** Money that the desk gives back, by payment. */
    GIVING_BACK(Schemas.BILLING, """
            SELECT payment_id, COUNT(*) FROM refund WHERE payment_id IN (%s) AND NOT automatic GROUP BY payment_id
            """);

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern MOVE = Pattern.compile("/api/v1/tickets/(\\d+)/actions/([a-z-]+)");
    private static final Pattern ISSUE = Pattern.compile("/api/v1/inventory/requisitions/(\\d+)/actions/issue");

    private final String schema;
    private final String found;

    Effect(String schema, String found) {
        this.schema = schema;
        this.found = found;
    }

    /** An effect on one thing. */
    public record On(Effect effect, String key) {}

    /** What a call was meant to leave behind; empty for commands that are not judged one by one. */
    public static Optional<On> of(Call call) {
        var move = MOVE.matcher(call.path());
        if (move.matches()) {
            return Optional.of(moved(move.group(1), move.group(2)));
        }
        var issue = ISSUE.matcher(call.path());
        if (issue.matches()) {
            return Optional.of(new On(ISSUED, issue.group(1)));
        }
        return switch (call.path()) {
            case "/api/v1/tickets" ->
                Optional.of(new On(SUBMITTED, body(call).path("title").asString()));
            case "/api/v1/payments" ->
                Optional.of(new On(PAYING, body(call).path("billIds").path(0).asString()));
            case "/api/v1/refunds" ->
                Optional.of(new On(GIVING_BACK, body(call).path("paymentId").asString()));
            default -> Optional.empty();
        };
    }

    private static On moved(String ticket, String action) {
        return action.equals("request-materials")
                ? new On(REQUESTED, ticket)
                : new On(MOVED, ticket + "/" + action.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    private static JsonNode body(Call call) {
        return JSON.readTree(call.body());
    }

    /** Whose tables know. */
    String schema() {
        return schema;
    }

    /** Counts for so many keys: pairs of key and number of rows. */
    String counting(List<String> keys) {
        return found.formatted(String.join(",", keys.stream().map(_ -> "?").toList()));
    }
}
