package io.banyan.story.access;

import io.banyan.story.client.Answer;
import java.util.Arrays;
import java.util.Optional;

/** What may come of a request, as a cell of a table says it. */
public enum Outcome {
    /** Nobody is known to have asked. */
    UNAUTHENTICATED("401"),
    /** Known, and refused. */
    FORBIDDEN("403"),
    /** It does not exist for him. */
    HIDDEN("404"),
    /** Somebody else's thing was named in the request, and is called unknown. */
    UNKNOWN("422"),
    /** A list that shows him nothing. */
    EMPTY("none"),
    /** He comes through: whatever else is said about the request, it is neither of the above nor an error of ours. */
    OPEN("open"),
    /** Such a caller cannot be: nobody on the staff is a resident. */
    ABSENT("-");

    private static final int OURS = 500;

    private final String symbol;

    Outcome(String symbol) {
        this.symbol = symbol;
    }

    /** How it is written. */
    public String symbol() {
        return symbol;
    }

    static Optional<Outcome> written(String symbol) {
        return Arrays.stream(values()).filter(one -> one.symbol.equals(symbol)).findFirst();
    }

    /** Whether an answer is this. */
    boolean is(Answer answer) {
        return switch (this) {
            case UNAUTHENTICATED -> answer.status() == 401;
            case FORBIDDEN -> answer.status() == 403;
            case HIDDEN -> answer.status() == 404;
            case UNKNOWN -> answer.status() == 422;
            case EMPTY -> answer.status() == 200 && shown(answer) == 0;
            case OPEN -> isOpen(answer.status());
            case ABSENT -> false;
        };
    }

    /** What an answer is, as one would write it. */
    static Outcome of(Answer answer) {
        return switch (answer.status()) {
            case 401 -> UNAUTHENTICATED;
            case 403 -> FORBIDDEN;
            case 404 -> HIDDEN;
            case 200 -> shown(answer) == 0 ? EMPTY : OPEN;
            default -> OPEN;
        };
    }

    private static boolean isOpen(int status) {
        return status != 401 && status != 403 && status != 404 && status < OURS;
    }

    /** How many rows a list shows; -1 when it is no list. */
    private static int shown(Answer answer) {
        if (!answer.text().startsWith("{")) {
            return -1;
        }
        var items = answer.json().path("items");
        return items.isArray() ? items.size() : -1;
    }
}
