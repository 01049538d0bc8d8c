package io.banyan.common.operations;

import io.banyan.common.json.BanyanJson;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Shows the structure of an event without what people are called or wrote. Masked are fields that hold words by their name, and, whatever
 * their name, values that are no identifier, number, instant or constant; so a field that is added later is masked until it looks technical.
 */
final class Masking {

    private static final JsonMapper JSON = BanyanJson.mapper();
    private static final Pattern TECHNICAL = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.:+/-]{0,79}|");
    private static final Pattern PHONE = Pattern.compile("(?<!\\d)1[3-9]\\d{9}(?!\\d)");
    private static final Pattern WORDS = Pattern.compile(
            "(?i).*(name|title|description|words|reason|place|phone|mobile|address|label|text|content|comment|openid|note|remark|plate)");

    private Masking() {}

    /** The payload with words masked; absent when there is none or it is no JSON. */
    static @Nullable JsonNode payload(@Nullable String payload) {
        if (payload == null) {
            return null;
        }
        try {
            return masked("", JSON.readTree(payload));
        } catch (JacksonException _) {
            return null;
        }
    }

    /** Headers as they were stored. */
    static Map<String, String> headers(String headers) {
        var all = new LinkedHashMap<String, String>();
        JSON.readTree(headers)
                .properties()
                .forEach(one -> all.put(
                        one.getKey(), masked(one.getKey(), one.getValue()).asString("")));
        return all;
    }

    /** A reason may quote what it could not handle. */
    static String reason(String reason) {
        return PHONE.matcher(reason).replaceAll("1**********");
    }

    private static JsonNode masked(String field, JsonNode value) {
        if (value instanceof ObjectNode object) {
            object.properties().forEach(one -> one.setValue(masked(one.getKey(), one.getValue())));
            return object;
        }
        if (value instanceof ArrayNode array) {
            for (var i = 0; i < array.size(); i++) {
                array.set(i, masked(field, array.get(i)));
            }
            return array;
        }
        return value.isString() && isWords(field, value.stringValue())
                ? StringNode.valueOf("*".repeat(Math.min(8, value.stringValue().length())))
                : value;
    }

    private static boolean isWords(String field, String value) {
        return WORDS.matcher(field).matches()
                || !TECHNICAL.matcher(value).matches()
                || PHONE.matcher(value).find();
    }
}
