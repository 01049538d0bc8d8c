package io.banyan.story.access;

import io.banyan.story.client.Answer;
import io.banyan.story.client.Gateway;
import io.banyan.story.client.Session;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Sends operations to the services themselves, not through the gateway: each has to close its own doors. Whoever comes through changes as
 * little as possible, for the version he claims to have seen is never the present one.
 */
final class Requests {

    private static final String STALE = "\"999999\"";

    /** A stream would never end, so it is asked for a topic that does not exist: whoever may ask hears that. */
    private static final Map<String, String> ENDLESS = Map.of("GET /api/v1/stream", "?topics=none");

    private final Map<String, Gateway> services;
    private final Bodies bodies;

    Requests(Map<String, Gateway> services, Bodies bodies) {
        this.services = services;
        this.bodies = bodies;
    }

    /** Tries an operation on these examples; as nobody when there is no session. */
    Answer send(Operation operation, Examples examples, @Nullable Session session) {
        var headers = headers(session);
        var path = examples.path(operation.path()) + query(operation, examples);
        var service = service(operation.service());
        if ("multipart/form-data".equals(operation.mediaType())) {
            var form = Examples.form();
            return service.raw(path + "?purpose=TICKET", headers, form.contentType(), form.body());
        }
        var body = operation.mediaType() == null ? null : bodies.of(operation, examples);
        var answer = service.send(operation.method(), path, headers, body);
        return session != null && session.proved(answer)
                ? service.send(operation.method(), path, headers(session), body)
                : answer;
    }

    /** One page of a list, with the filter for a project if it has one and one is wanted. */
    Answer page(Operation operation, Examples examples, Session session, int page, @Nullable String project) {
        var query = new LinkedHashMap<String, String>();
        for (var name : operation.required()) {
            query.put(name, word(examples, name));
        }
        if (operation.queries().contains("size")) {
            query.put("page", Integer.toString(page));
            query.put("size", "100");
        }
        if (project != null && operation.queries().contains("projectId")) {
            query.put("projectId", project);
        }
        return service(operation.service())
                .send("GET", examples.path(operation.path()) + written(query), headers(session), null);
    }

    private static Map<String, String> headers(@Nullable Session session) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("If-Match", STALE);
        headers.put("Idempotency-Key", UUID.randomUUID().toString());
        if (session != null) {
            headers.put("Authorization", "Bearer " + session.token());
        }
        return headers;
    }

    private static String query(Operation operation, Examples examples) {
        if (operation.mediaType() != null) {
            return "";
        }
        var endless = ENDLESS.get(operation.name());
        if (endless != null) {
            return endless;
        }
        var query = new LinkedHashMap<String, String>();
        operation.required().forEach(name -> query.put(name, word(examples, name)));
        if (operation.queries().contains("projectId")) {
            query.put("projectId", word(examples, "projectId"));
        }
        return written(query);
    }

    private static String word(Examples examples, String name) {
        var found = examples.named(name);
        return found == null ? "1" : found;
    }

    private static String written(Map<String, String> query) {
        return query.isEmpty()
                ? ""
                : query.entrySet().stream()
                        .map(one -> one.getKey() + "=" + Gateway.encode(one.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    private Gateway service(String name) {
        var found = services.get(name);
        if (found == null) {
            throw new IllegalArgumentException("Nobody said where " + name + " is");
        }
        return found;
    }
}
