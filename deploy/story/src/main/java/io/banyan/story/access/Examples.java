package io.banyan.story.access;

import io.banyan.story.client.Answer.WrongAnswer;
import io.banyan.story.client.Session;
import io.banyan.story.people.MultipartForm;
import io.banyan.story.people.Photo;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One thing of each kind in a project, by the path of its list. What nobody put here is looked for on that list, so that a new resource
 * needs no line here as long as the demo data have one of it.
 */
final class Examples {

    /** Where the thing is listed that a member of a request names. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("projectId", "/api/v1/projects"),
            Map.entry("buildingId", "/api/v1/projects/{projectId}/buildings"),
            Map.entry("publicAreaId", "/api/v1/projects/{projectId}/public-areas"),
            Map.entry("houseId", "/api/v1/houses"),
            Map.entry("warehouseId", "/api/v1/inventory/warehouses"),
            Map.entry("itemId", "/api/v1/inventory/items"),
            Map.entry("supplierId", "/api/v1/inventory/suppliers"),
            Map.entry("categoryId", "/api/v1/ticket-categories"),
            Map.entry("ticketId", "/api/v1/tickets"),
            Map.entry("billId", "/api/v1/bills"),
            Map.entry("paymentId", "/api/v1/payments"),
            Map.entry("requisitionId", "/api/v1/inventory/requisitions"),
            Map.entry("typeId", "/api/v1/equipment-types"),
            Map.entry("equipmentId", "/api/v1/equipment"),
            Map.entry("departmentId", "/api/v1/departments"),
            Map.entry("roleId", "/api/v1/roles"),
            Map.entry("leadingId", "/api/v1/tickets"),
            Map.entry("borrowerId", "/api/v1/staff"),
            Map.entry("assigneeId", "/api/v1/staff"),
            Map.entry("staffId", "/api/v1/staff"),
            Map.entry("shiftId", "/api/v1/projects/{projectId}/shifts"),
            Map.entry("ownerId", "/api/v1/owners"));

    /** What operators look after is not there on a platform that is well. */
    static final String NOTHING_STUCK = "/api/v1/operations/";

    private final Session boss;
    private final String project;
    private final Map<String, String> ids = new ConcurrentHashMap<>();
    private final Map<String, String> words = new ConcurrentHashMap<>();

    Examples(Session boss, String project) {
        this.boss = boss;
        this.project = project;
        ids.put("/api/v1/projects", project);
    }

    static byte[] picture() {
        return Photo.jpeg();
    }

    static MultipartForm form() {
        return MultipartForm.of(Map.of("purpose", "TICKET"), "wall.jpg", "image/jpeg", picture());
    }

    void put(String collection, String id) {
        ids.put(collection, id);
    }

    void putFirst(String collection, String id) {
        ids.putIfAbsent(collection, id);
    }

    /** What a member of that name holds, where it is no id. */
    void name(String member, String value) {
        words.put(member, value);
    }

    /** The example that a member or parameter of that name stands for; null when its name says nothing. */
    @Nullable
    String named(String name) {
        var singular = name.endsWith("Ids") ? name.substring(0, name.length() - 1) : name;
        var collection = NAMES.get(singular);
        return collection == null ? words.get(name) : of(collection);
    }

    /** The example of a list. */
    String of(String collection) {
        return ids.computeIfAbsent(collection, this::find);
    }

    /** A path with its parameters filled in: {@code {id}} by the list before it, others by their names. */
    String path(String template) {
        var path = new StringBuilder();
        for (var part : template.substring(1).split("/", -1)) {
            var step = part.startsWith("{") ? parameter(path.toString(), part) : part;
            path.append('/').append(step);
        }
        return path.toString();
    }

    private String parameter(String before, String part) {
        if (before.startsWith(NOTHING_STUCK)) {
            return "0";
        }
        var name = part.substring(1, part.length() - 1);
        var found = name.equals("id") ? of(before) : named(name);
        if (found == null) {
            throw new WrongAnswer("access: Examples knows nothing that %s below %s could be".formatted(part, before));
        }
        return found;
    }

    private String find(String collection) {
        var path = collection.replace("{projectId}", project);
        var answer = boss.get(path + "?projectId=" + project);
        if (answer.hasCode("request.unknown-parameter")) {
            answer = boss.get(path);
        }
        var id = answer.status() == 200 ? firstId(answer.json().path("items")) : null;
        if (id == null) {
            throw new WrongAnswer("access: there is no example of %s; let Site make one, or the seed (%d %s)"
                    .formatted(collection, answer.status(), answer.text()));
        }
        return id;
    }

    private static @Nullable String firstId(JsonNode items) {
        var first = items.path(0);
        var id = first.path("id").asString("");
        if (id.isEmpty()) {
            id = first.valueStream()
                    .map(one -> one.path("id").asString(""))
                    .filter(text -> !text.isEmpty())
                    .findFirst()
                    .orElse("");
        }
        return id.isEmpty() ? null : id;
    }
}
