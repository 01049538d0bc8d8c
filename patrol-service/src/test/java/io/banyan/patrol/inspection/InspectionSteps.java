package io.banyan.patrol.inspection;

import io.banyan.common.contract.patrol.AbnormalFound;
import io.banyan.patrol.PatrolIT;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What inspectors do in these tests, and what can be seen of it. */
abstract class InspectionSteps extends PatrolIT {

    final long inspector = fresh();

    JsonNode perform(Map<String, Object> body) {
        return inspector(inspector)
                .key()
                .post("/api/v1/inspections", body)
                .is(201)
                .json();
    }

    /** A report with a photo that the inspector uploaded for it. */
    Map<String, Object> report(JsonNode pump, String sound, String pressure) {
        var photo = fresh();
        files().uploaded(photo, inspector);
        return report(pump, sound, pressure, photo);
    }

    static Map<String, Object> report(JsonNode pump, String sound, String pressure, long photo) {
        var items = pump.at("/type/items");
        return new HashMap<>(Map.of(
                "code", pump.get("qrContent").asString(),
                "note", "例行巡检",
                "results",
                        List.of(
                                Map.of("itemId", items.get(0).get("id").asString(), "choice", sound),
                                Map.of("itemId", items.get(1).get("id").asString(), "number", pressure),
                                Map.of(
                                        "itemId",
                                        items.get(2).get("id").asString(),
                                        "fileIds",
                                        List.of(Long.toString(photo))))));
    }

    String status(JsonNode pump) {
        return manager()
                .get("/api/v1/equipment/" + id(pump))
                .is(200)
                .json()
                .get("status")
                .asString();
    }

    int inspections(JsonNode pump) {
        return inspector(fresh())
                .get("/api/v1/inspections?equipmentId=" + id(pump))
                .is(200)
                .json()
                .get("total")
                .asInt();
    }

    List<AbnormalFound> told(JsonNode inspection) {
        return events.all(AbnormalFound.class).stream()
                .filter(e -> id(inspection).equals(Long.toString(e.inspectionId())))
                .toList();
    }

    static String id(JsonNode thing) {
        return thing.get("id").asString();
    }
}
