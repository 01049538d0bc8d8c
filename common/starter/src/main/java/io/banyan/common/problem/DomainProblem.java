package io.banyan.common.problem;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A refusal that the caller can understand. Everything else is a bug or an outage.
 *
 * <p>One final subclass per feature, with a named factory method per refusal. The code is stable and is what clients translate by; the
 * detail is for people who read logs.
 */
public abstract class DomainProblem extends RuntimeException {

    /** What kind of refusal it is; decides the HTTP status. */
    public enum Kind {
        INVALID(400),
        UNAUTHENTICATED(401),
        FORBIDDEN(403),
        NOT_FOUND(404),
        CONFLICT(409),
        STALE(412),
        TOO_LARGE(413),
        UNSUPPORTED(415),
        RULE_BROKEN(422),
        PRECONDITION_MISSING(428),
        TOO_MANY(429),
        UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    /**
     * One wrong field.
     *
     * @param pointer JSON pointer into the request body, or {@code ?name} for a parameter
     * @param code    stable, for example {@code not-blank}
     */
    public record FieldError(String pointer, String code, String detail) {}

    private final Kind kind;
    private final String code;
    private final List<FieldError> errors;
    private final Map<String, Object> facts;

    protected DomainProblem(Kind kind, String code, String detail) {
        this(kind, code, detail, List.of(), Map.of(), null);
    }

    protected DomainProblem(
            Kind kind,
            String code,
            String detail,
            List<FieldError> errors,
            Map<String, Object> facts,
            @Nullable Throwable cause) {
        super(detail, cause);
        this.kind = kind;
        this.code = code;
        this.errors = List.copyOf(errors);
        this.facts = Map.copyOf(facts);
    }

    public final Kind kind() {
        return kind;
    }

    /** Stable name of the refusal, {@code feature.reason}. */
    public final String code() {
        return code;
    }

    public final String detail() {
        return String.valueOf(getMessage());
    }

    public final List<FieldError> errors() {
        return errors;
    }

    /** Machine-readable facts that help to mend it, for example which item is short; extra members of the problem document. */
    public final Map<String, Object> facts() {
        return facts;
    }
}
