package io.banyan.story.scene;

import io.banyan.story.client.Json;
import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;

/** What every bill must be able to say about itself. */
final class Bills {

    private Bills() {}

    /** Each line computed again gives the same fen, and the lines add up to the bill. */
    static void mustExplainItself(JsonNode bill, int lines) {
        Expect.same("Lines of the bill", lines, bill.path("lines").size());
        var sum = BigDecimal.ZERO;
        for (var line : bill.path("lines")) {
            Expect.that(
                    "The line agrees with its formula",
                    line.path("explanation").path("agrees").asBoolean(),
                    line);
            Expect.that(
                    "The line says how it came about",
                    !Json.text(line, "explanation.text", "line").isBlank(),
                    line);
            sum = sum.add(Json.number(line, "amount"));
        }
        Expect.amount("Sum of the lines", Json.number(bill, "amount"), sum);
    }
}
