package io.banyan.story.people;

import java.util.List;
import java.util.Map;

/**
 * What a technician writes when a job is done.
 *
 * @param services service items with quantities
 * @param used     materials used, by requisition
 */
public record Work(String log, String hours, List<Map<String, Object>> services, List<Map<String, Object>> used) {

    /** Labour alone. */
    public static Work of(String log, String hours) {
        return new Work(log, hours, List.of(), List.of());
    }

    public Work withService(String itemId, String quantity) {
        return new Work(log, hours, List.of(Person.line(itemId, quantity)), used);
    }

    public Work using(String requisitionId, String itemId, String quantity) {
        return new Work(
                log,
                hours,
                services,
                List.of(Map.of("requisitionId", requisitionId, "itemId", itemId, "quantity", quantity)));
    }

    Map<String, Object> body() {
        return Map.of("workLog", log, "labourHours", hours, "serviceItems", services, "materialsUsed", used);
    }
}
