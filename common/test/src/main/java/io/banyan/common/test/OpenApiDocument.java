package io.banyan.common.test;

import io.banyan.common.json.BanyanJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The committed OpenAPI document of a service, {@code docs/openapi/<service>.json}. Clients' types are generated from it, so a change of
 * the API is a visible change of that file; {@code -Dopenapi.write=true} writes it anew.
 */
public final class OpenApiDocument {

    private static final JsonMapper JSON = BanyanJson.apply(JsonMapper.builder())
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private OpenApiDocument() {}

    /** Fails when the running service documents itself differently from the committed file. */
    public static void isAsCommitted(Api api, String service) throws IOException {
        var document = (ObjectNode) api.get("/v3/api-docs").is(200).json();
        document.remove("servers");
        var now = JSON.writeValueAsString(sorted(document)) + "\n";
        var file = root().resolve("docs/openapi").resolve(service + ".json");
        if (Boolean.getBoolean("openapi.write") || !Files.exists(file)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, now);
        }
        var committed = Files.readString(file);
        if (!committed.equals(now)) {
            throw new AssertionError(
                    "The API changed. Look at the difference, then run with -Dopenapi.write=true and commit " + file
                            + "\n" + firstDifference(committed, now));
        }
    }

    private static Object sorted(JsonNode node) {
        return JSON.treeToValue(node, Object.class);
    }

    private static Path root() {
        var folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve(".mvn"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("Not inside the repository");
        }
        return folder;
    }

    private static String firstDifference(String committed, String now) {
        var old = committed.lines().toList();
        var current = now.lines().toList();
        for (var i = 0; i < Math.min(old.size(), current.size()); i++) {
            if (!old.get(i).equals(current.get(i))) {
                return "line " + (i + 1) + "\n- " + old.get(i) + "\n+ " + current.get(i);
            }
        }
        return "one is longer than the other";
    }
}
