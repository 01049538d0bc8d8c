package io.banyan.story.people;

import io.banyan.story.client.Gateway;
import io.banyan.story.client.Json;
import io.banyan.story.client.Session;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Walks the project and scans equipment 巡检. */
public final class Inspector extends Person {

    public Inspector(String name, Session session) {
        super(name, session);
    }

    /** The card behind a QR code, with what is to be checked. */
    public JsonNode scans(String qrContent) {
        return session()
                .get("/api/v1/equipment/by-code?code=" + Gateway.encode(qrContent))
                .is(200)
                .json();
    }

    /** Reports what he found: the last option of each choice, which is the abnormal one, and a number out of range. */
    public JsonNode reportsAbnormal(String qrContent, JsonNode card) {
        var photo = upload("pump.jpg", "image/jpeg", Photo.jpeg(), "INSPECTION");
        var results = card.path("type")
                .path("items")
                .valueStream()
                .map(item -> result(item, photo))
                .toList();
        return session()
                .post(
                        "/api/v1/inspections",
                        Map.of("code", qrContent, "results", results, "note", "水泵异响", "fileIds", List.of(photo)))
                .is(201)
                .json();
    }

    private static Map<String, Object> result(JsonNode item, String photo) {
        var result = new LinkedHashMap<String, Object>();
        result.put("itemId", Json.text(item, "id", "check item"));
        switch (Json.text(item, "kind", "check item")) {
            case "CHOICE" ->
                result.put(
                        "choice",
                        item.path("options")
                                .valueStream()
                                .filter(option -> option.path("abnormal").asBoolean())
                                .map(option -> Json.text(option, "value", "option"))
                                .findFirst()
                                .orElseThrow());
            case "NUMBER" -> result.put("number", "0.900");
            case "PHOTO" -> result.put("fileIds", List.of(photo));
            default -> result.put("text", "见照片");
        }
        return result;
    }

    /** Waits until the inspection shows the ticket that was opened for it. */
    public JsonNode awaitTicketOf(String inspectionId) {
        return session()
                .await(
                        "/api/v1/inspections/" + inspectionId,
                        answer -> answer.json().path("ticket").isObject())
                .json()
                .path("ticket");
    }
}
