package io.banyan.gateway.problem;

import io.banyan.gateway.trace.Trace;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A problem as clients read it, RFC 9457. */
record ProblemBody(
        String type, String title, int status, @Nullable String detail, String instance, String code, String traceId) {

    static ProblemBody of(GatewayProblem problem, Locale language, String path, Trace trace) {
        return new ProblemBody(
                "urn:problem:" + problem.code().replace('.', ':'),
                Titles.of(problem.code(), language),
                problem.status(),
                problem.getMessage(),
                path,
                problem.code(),
                trace.traceId());
    }
}
