package io.banyan.story.access;

import io.banyan.story.client.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A body for each operation: what {@code docs/access/bodies.json} says, or the least its schema asks for. Members that are named after
 * things, such as {@code projectId}, hold the example of that thing.
 */
final class Bodies {

    private static final int LENGTH = 6;

    private final ApiDocuments documents;
    private final JsonNode written;
    private final AtomicLong count;

    /** @param start numbers that no run has used begin here */
    Bodies(Path root, ApiDocuments documents, long start) {
        this.documents = documents;
        this.count = new AtomicLong(start);
        try {
            this.written = Json.read(Files.readString(root.resolve("docs/access/bodies.json")));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A body for the operation, about these examples. */
    @Nullable
    Object of(Operation operation, Examples examples) {
        var own = written.path(operation.name());
        if (!own.isMissingNode()) {
            return filled(own, examples);
        }
        var schema = operation.body();
        return schema == null ? null : object(operation.service(), schema, examples);
    }

    private Object filled(JsonNode node, Examples examples) {
        if (node.isObject()) {
            var filled = new LinkedHashMap<String, Object>();
            node.properties().forEach(one -> filled.put(one.getKey(), filled(one.getValue(), examples)));
            return filled;
        }
        if (node.isArray()) {
            return node.valueStream().map(one -> filled(one, examples)).toList();
        }
        var text = node.asString("");
        if (text.startsWith("{") && text.endsWith("}")) {
            var name = text.substring(1, text.length() - 1);
            var found = name.startsWith("/") ? examples.of(name) : examples.named(name);
            return found == null ? fresh(name) : found;
        }
        return node.isString() ? text : node;
    }

    private Map<String, Object> object(String service, JsonNode schema, Examples examples) {
        var body = new LinkedHashMap<String, Object>();
        var required = Json.texts(schema.path("required"));
        schema.path("properties").properties().forEach(property -> {
            var name = property.getKey();
            if (required.contains(name) || name.equals("projectId") || name.equals("houseId")) {
                body.put(name, value(service, name, property.getValue(), examples));
            }
        });
        return body;
    }

    private Object value(String service, String name, JsonNode reference, Examples examples) {
        var schema = documents.resolve(service, reference);
        if (schema.path("type").asString("").equals("array")) {
            return List.of(value(service, name, schema.path("items"), examples));
        }
        var example = examples.named(name);
        if (example != null) {
            return example;
        }
        if (schema.has("enum")) {
            return schema.path("enum").path(0).asString();
        }
        return schema.has("properties") ? object(service, schema, examples) : plain(name, schema);
    }

    private Object plain(String name, JsonNode schema) {
        var type = schema.path("type").asString("string");
        return switch (schema.path("format").asString(type)) {
            case "boolean" -> false;
            case "integer", "int32" -> Math.max(1, schema.path("minimum").asInt(1));
            case "date" -> "2027-01-01";
            case "date-time" -> "2027-01-01T08:00:00+08:00";
            case "decimal", "number" -> "1.00";
            default -> text(name, schema.path("pattern").asString(""));
        };
    }

    /** Of the kind the pattern wants, and never the same twice: codes are unique. */
    private Object text(String name, String pattern) {
        if (name.toLowerCase(java.util.Locale.ROOT).endsWith("phone")) {
            return "135%08d".formatted(count.incrementAndGet() % 100_000_000);
        }
        if (pattern.startsWith("[1-6]")) {
            return "6001";
        }
        return pattern.startsWith("[A-Z]") ? fresh(name).toUpperCase(java.util.Locale.ROOT) : fresh(name);
    }

    private String fresh(String name) {
        var number = Long.toString(count.incrementAndGet(), Character.MAX_RADIX);
        var parts = new ArrayList<>(List.of("ax", number.substring(Math.max(0, number.length() - LENGTH))));
        if (name.toLowerCase(java.util.Locale.ROOT).endsWith("password")) {
            parts.add("Long-Enough-2027");
        }
        return String.join("-", parts);
    }
}
