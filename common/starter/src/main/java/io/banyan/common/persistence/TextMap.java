package io.banyan.common.persistence;

import io.banyan.common.json.BanyanJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Names and their texts in one column, as JSON: for the values of custom fields, which are read with their row. */
public final class TextMap {

    private static final JsonMapper JSON = BanyanJson.mapper();
    private static final TypeReference<Map<String, String>> TYPE = new TypeReference<>() {};

    private TextMap() {}

    public static String write(Map<String, String> texts) {
        return JSON.writeValueAsString(texts);
    }

    public static Map<String, String> read(@Nullable String stored) {
        return stored == null || stored.isEmpty() ? Map.of() : Map.copyOf(JSON.readValue(stored, TYPE));
    }
}
