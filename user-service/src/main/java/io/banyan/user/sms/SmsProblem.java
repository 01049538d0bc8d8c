package io.banyan.user.sms;

import io.banyan.common.problem.DomainProblem;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ways messages and codes are refused. */
public final class SmsProblem extends DomainProblem {

    private SmsProblem(Kind kind, String code, String detail, Map<String, Object> facts, @Nullable Throwable cause) {
        super(kind, code, detail, List.of(), facts, cause);
    }

    /** Too many messages; {@code retryAfterSeconds} says when the next one is allowed. */
    public static SmsProblem tooMany(Duration retryAfter) {
        var seconds = Math.max(1, retryAfter.toSeconds());
        return new SmsProblem(
                Kind.TOO_MANY,
                "sms.too-many",
                "The next message is possible in " + seconds + " seconds",
                Map.of("retryAfterSeconds", (int) seconds),
                null);
    }

    /** The same words for a wrong, used, expired and never sent code. */
    static SmsProblem wrongCode() {
        return new SmsProblem(
                Kind.RULE_BROKEN, "sms.wrong-code", "This code is wrong, used or too old", Map.of(), null);
    }

    /** Codes and limits cannot be kept or the message not sent: there is no way round it. */
    public static SmsProblem unavailable(Throwable cause) {
        return new SmsProblem(
                Kind.UNAVAILABLE, "sms.unavailable", "Text messages are not possible at the moment", Map.of(), cause);
    }

    /** When the caller may try again, if that is known. */
    public int retryAfterSeconds() {
        return facts().get("retryAfterSeconds") instanceof Integer seconds ? seconds : 5;
    }
}
