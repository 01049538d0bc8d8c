package io.banyan.bench.town;

import io.banyan.story.client.Json;
import io.banyan.story.people.Resident;
import tools.jackson.databind.JsonNode;

/** A bill that waits to be paid. */
public record OpenBill(Resident payer, JsonNode json) {

    public String id() {
        return Json.text(json, "id", "bill");
    }
}
