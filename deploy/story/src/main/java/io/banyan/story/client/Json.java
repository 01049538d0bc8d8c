package io.banyan.story.client;

import io.banyan.story.client.Answer.WrongAnswer;
import java.math.BigDecimal;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reading answers without trusting them: what is absent stops the story with its name. */
public final class Json {

    private Json() {}

    /** A document. */
    public static JsonNode read(String text) {
        return Gateway.JSON.readTree(text);
    }

    /** The text at a path of names such as {@code place.label}. */
    public static String text(JsonNode node, String path, String where) {
        var found = at(node, path);
        if (found.isMissingNode() || found.isNull()) {
            throw new WrongAnswer("%s: no %s in %s".formatted(where, path, node));
        }
        return found.asString();
    }

    /** The number at a path; money and quantities are written as strings. */
    public static BigDecimal number(JsonNode node, String path) {
        return new BigDecimal(text(node, path, "number"));
    }

    /** The text at a path, empty when it is absent or null. */
    public static String textOrEmpty(JsonNode node, String path) {
        return at(node, path).asString("");
    }

    /** The elements of an array of texts. */
    public static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private static JsonNode at(JsonNode node, String path) {
        var found = node;
        for (var name : path.split("\\.", -1)) {
            found = found.path(name);
        }
        return found;
    }
}
