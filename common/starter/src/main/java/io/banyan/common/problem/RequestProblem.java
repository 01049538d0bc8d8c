package io.banyan.common.problem;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Refusals that are about the request itself and mean the same in every service. */
public final class RequestProblem extends DomainProblem {

    private RequestProblem(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    private RequestProblem(Kind kind, String code, String detail, List<FieldError> errors) {
        super(kind, code, detail, errors, Map.of(), null);
    }

    private RequestProblem(String code, String detail, Map<String, Object> facts) {
        super(Kind.UNAUTHENTICATED, code, detail, List.of(), facts, null);
    }

    /** A field of the body is wrong in a way that annotations cannot say. */
    public static RequestProblem field(String pointer, String code, String detail) {
        return new RequestProblem(
                Kind.INVALID, "request.invalid", detail, List.of(new FieldError(pointer, code, detail)));
    }

    public static RequestProblem invalid(List<FieldError> errors) {
        return new RequestProblem(Kind.INVALID, "request.invalid", "The request has invalid fields", errors);
    }

    public static RequestProblem unknownParameter(String name) {
        return new RequestProblem(
                Kind.INVALID,
                "request.unknown-parameter",
                "Unknown parameter " + name,
                List.of(new FieldError("?" + name, "unknown", "This parameter does not exist here")));
    }

    public static RequestProblem parameter(String name, String code, String detail) {
        return new RequestProblem(
                Kind.INVALID, "request.invalid", detail, List.of(new FieldError("?" + name, code, detail)));
    }

    public static RequestProblem notFound() {
        return new RequestProblem(Kind.NOT_FOUND, "request.not-found", "There is nothing here");
    }

    public static RequestProblem ifMatchMissing() {
        return new RequestProblem(
                Kind.PRECONDITION_MISSING, "request.if-match-missing", "Send the ETag you read in If-Match");
    }

    /**
     * The caller has to prove again who he is; see {@link io.banyan.common.security.StepUp}.
     *
     * @param lifetime how old a proof may be
     */
    public static RequestProblem stepUpNeeded(Duration lifetime) {
        return new RequestProblem(
                "request.step-up-needed",
                "Prove again who you are (grant urn:banyan:grant:step-up), and repeat the request with the new token",
                Map.of("maxAgeSeconds", lifetime.toSeconds()));
    }

    public static RequestProblem stale(long current) {
        return new RequestProblem(
                Kind.STALE,
                "request.stale",
                "It changed meanwhile; its ETag is now \"" + current + "\". Read it again");
    }
}
