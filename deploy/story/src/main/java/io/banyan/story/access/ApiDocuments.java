package io.banyan.story.access;

import io.banyan.story.client.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The committed OpenAPI documents of {@code docs/openapi}: what there is to be tried. */
public final class ApiDocuments {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final Map<String, JsonNode> byService = new TreeMap<>();

    /** @param root of the repository */
    public ApiDocuments(Path root) {
        try (var files = Files.list(root.resolve("docs/openapi"))) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".json")).toList()) {
                var service = file.getFileName().toString().replace(".json", "");
                byService.put(service, Json.read(Files.readString(file)));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Every operation of every service. */
    public List<Operation> operations() {
        return byService.entrySet().stream()
                .flatMap(one -> one.getValue()
                        .path("paths")
                        .propertyStream()
                        .flatMap(path -> path.getValue()
                                .propertyStream()
                                .filter(method -> METHODS.contains(method.getKey()))
                                .map(method ->
                                        operation(one.getKey(), method.getKey(), path.getKey(), method.getValue()))))
                .toList();
    }

    /** A schema with its reference followed. */
    JsonNode resolve(String service, JsonNode schema) {
        var reference = schema.path("$ref").asString("");
        if (reference.isEmpty()) {
            return schema;
        }
        return document(service)
                .path("components")
                .path("schemas")
                .path(reference.substring(reference.lastIndexOf('/') + 1));
    }

    private Operation operation(String service, String method, String path, JsonNode node) {
        var queries = new HashMap<String, Boolean>();
        node.path("parameters")
                .valueStream()
                .filter(one -> one.path("in").asString("").equals("query"))
                .forEach(one -> queries.put(
                        one.path("name").asString(), one.path("required").asBoolean(false)));
        var content = node.path("requestBody").path("content").propertyStream().findFirst();
        return new Operation(
                service,
                method.toUpperCase(java.util.Locale.ROOT) + " " + path,
                List.copyOf(queries.keySet()),
                queries.entrySet().stream()
                        .filter(Map.Entry::getValue)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()),
                content.map(Map.Entry::getKey).orElse(null),
                content.map(one -> resolve(service, one.getValue().path("schema")))
                        .orElse(null),
                method.equals("get") && answersItems(service, node));
    }

    private boolean answersItems(String service, JsonNode operation) {
        return operation
                .path("responses")
                .path("200")
                .path("content")
                .valueStream()
                .map(one -> resolve(service, one.path("schema")))
                .anyMatch(schema -> schema.path("properties").has("items"));
    }

    private JsonNode document(String service) {
        @Nullable JsonNode found = byService.get(service);
        if (found == null) {
            throw new IllegalArgumentException("No document of " + service);
        }
        return found;
    }
}
