package io.banyan.common.problem;

import io.banyan.common.trace.Trace;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/**
 * Writes RFC 9457 documents: {@code type urn:problem:<code>}, a title in the reader's language (bundle {@code problems}, key = code), the
 * code and the trace id.
 */
public final class ProblemDocuments {

    private final MessageSource titles;

    public ProblemDocuments(MessageSource titles) {
        this.titles = titles;
    }

    public ProblemDetail of(DomainProblem problem, String path, Locale locale) {
        var body = of(problem.kind().status(), problem.code(), problem.detail(), path, locale);
        if (!problem.errors().isEmpty()) {
            body.setProperty("errors", problem.errors());
        }
        problem.facts().forEach(body::setProperty);
        return body;
    }

    public ProblemDetail of(int status, String code, String detail, String path, Locale locale) {
        var body = ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(status), detail);
        body.setType(URI.create("urn:problem:" + code.replace('.', ':')));
        body.setTitle(title(code, status, locale));
        body.setInstance(URI.create(path));
        body.setProperty("code", code);
        body.setProperty("traceId", Trace.current().traceId());
        return body;
    }

    public ProblemDetail invalid(List<DomainProblem.FieldError> errors, String path, Locale locale) {
        return of(RequestProblem.invalid(errors), path, locale);
    }

    /** The members of a document in their order, for who writes it outside of a controller. */
    public static Map<String, Object> members(ProblemDetail body) {
        var members = new LinkedHashMap<String, Object>();
        members.put("type", String.valueOf(body.getType()));
        members.put("title", String.valueOf(body.getTitle()));
        members.put("status", body.getStatus());
        members.put("detail", String.valueOf(body.getDetail()));
        members.put("instance", String.valueOf(body.getInstance()));
        var more = body.getProperties();
        if (more != null) {
            members.putAll(more);
        }
        return members;
    }

    private String title(String code, int status, Locale locale) {
        var general = titles.getMessage("status." + status, null, "Error", locale);
        return String.valueOf(titles.getMessage(code, null, general, locale));
    }
}
