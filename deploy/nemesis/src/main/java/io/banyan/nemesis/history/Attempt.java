package io.banyan.nemesis.history;

import io.banyan.story.client.Answer;
import java.io.IOException;
import java.net.ConnectException;

/**
 * One sending of a request.
 *
 * @param status 0 when nothing answered
 * @param said   the code of a problem, the error of a connection, or empty
 * @param sense  what it says about the request
 */
record Attempt(int status, String said, Sense sense) {

    private static final int OK = 200;
    private static final int REFUSED = 400;
    private static final int UNAUTHENTICATED = 401;
    private static final int TOO_MANY = 429;
    private static final int ERROR = 500;

    /** What an answer says about a request. */
    enum Sense {
        /** Done, now or by an earlier attempt under the same key. */
        DONE,
        /** Not done by this attempt. */
        REFUSED,
        /** Never reached anybody who could have done it. */
        UNTOUCHED,
        /** Done or not. */
        OPEN
    }

    static Attempt of(Answer answer) {
        var code = answer.status() < REFUSED ? "" : code(answer);
        return new Attempt(answer.status(), code, sense(answer.status(), code));
    }

    /** A refused connection means that nothing was sent; any other failure leaves it open. */
    static Attempt of(IOException failure) {
        var sense = failure instanceof ConnectException ? Sense.UNTOUCHED : Sense.OPEN;
        return new Attempt(0, failure.getClass().getSimpleName(), sense);
    }

    private static Sense sense(int status, String code) {
        if (status >= OK && status < REFUSED) {
            return Sense.DONE;
        }
        if (status == TOO_MANY || code.equals("gateway.service-unavailable")) {
            return Sense.UNTOUCHED;
        }
        // Somebody under the same key is still at it: it may well end in success.
        return status >= ERROR || code.equals("idempotency.still-running") ? Sense.OPEN : Sense.REFUSED;
    }

    /**
     * A fault may be answered with 502, 503 or 504. An answer of 500 means that nobody had thought of it, and one of 401 blames a
     * token that is right: everybody here renews his before it ends.
     */
    boolean isOffence() {
        return status == ERROR || status == UNAUTHENTICATED && said.equals("request.unauthenticated");
    }

    private static String code(Answer answer) {
        try {
            return answer.json().path("code").asString("");
        } catch (RuntimeException notJson) {
            return "no problem document";
        }
    }

    @Override
    public String toString() {
        return said.isEmpty() ? Integer.toString(status) : status + " " + said;
    }
}
