package io.banyan.story.access;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One operation of an API document, or one of the internal ones that no document shows.
 *
 * @param service   who answers, for example {@code ticket-service}
 * @param name      {@code GET /api/v1/tickets/{id}}
 * @param queries   names of its query parameters
 * @param required  those without which it does nothing
 * @param mediaType of the body; null when it takes none
 * @param body      schema of the body
 * @param list      whether it answers with {@code items}
 */
public record Operation(
        String service,
        String name,
        List<String> queries,
        Set<String> required,
        @Nullable String mediaType,
        @Nullable JsonNode body,
        boolean list) {

    String method() {
        return name.substring(0, name.indexOf(' '));
    }

    String path() {
        return name.substring(name.indexOf(' ') + 1);
    }

    /** Not for people, and in no document. */
    boolean isInternal() {
        return path().startsWith("/internal/");
    }
}
