package io.banyan.story.people;

import io.banyan.story.client.Json;
import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;

/** A payment as its payer sees it. */
public record Payment(JsonNode json) {

    public String id() {
        return Json.text(json, "id", "payment");
    }

    /** The number that the channel knows it by. */
    public String number() {
        return Json.text(json, "number", "payment");
    }

    public String status() {
        return Json.text(json, "status", "payment");
    }

    public BigDecimal amount() {
        return Json.number(json, "amount");
    }
}
