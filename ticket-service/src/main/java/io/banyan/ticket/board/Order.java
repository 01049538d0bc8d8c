package io.banyan.ticket.board;

import io.banyan.common.problem.RequestProblem;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What lists may be sorted by; nothing of the request reaches the statement. */
public enum Order {
    CREATED_AT("createdAt", "t.submitted_at"),
    NUMBER("number", "t.number"),
    APPOINTMENT("appointment", "COALESCE(t.appointment_from, '9999-12-31')"),
    URGENCY("urgency", "FIELD(t.priority, 'LOW', 'MEDIUM', 'HIGH')"),
    STATUS("status", "t.status");

    private final String wireName;
    private final String column;

    Order(String wireName, String column) {
        this.wireName = wireName;
        this.column = column;
    }

    /** The ORDER BY of a request; the newest first when it does not say. */
    public static String clause(@Nullable String sort) {
        if (sort == null) {
            return "t.submitted_at DESC, t.id DESC";
        }
        var parts = sort.split(",", -1);
        var order = Arrays.stream(values())
                .filter(one -> one.wireName.equals(parts[0]))
                .findFirst()
                .orElseThrow(() -> RequestProblem.parameter("sort", "unknown", "Lists are not sorted by this"));
        var direction = parts.length > 1 ? parts[1] : "asc";
        if (parts.length > 2 || !direction.equals("asc") && !direction.equals("desc")) {
            throw RequestProblem.parameter("sort", "direction", "Directions are asc and desc");
        }
        return "%s %s, t.id DESC".formatted(order.column, direction);
    }
}
