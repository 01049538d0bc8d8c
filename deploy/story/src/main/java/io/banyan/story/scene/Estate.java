package io.banyan.story.scene;

import io.banyan.story.client.Answer.WrongAnswer;
import io.banyan.story.client.Gateway;
import io.banyan.story.client.Json;
import io.banyan.story.client.Session;
import io.banyan.story.people.DemoStaff;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Where the story plays: what the seed made, found again by its names.
 *
 * @param houses      flats of 桂苑
 * @param otherHouse  a flat of 兰庭
 * @param publicArea  a public area of 桂苑
 * @param warehouse   the store of 桂苑
 * @param items       by code
 * @param categories  by code
 * @param services    service items, by category and code: {@code pipe-leak/seal}
 * @param pumps       what the labels of the pumps of 桂苑 say
 */
public record Estate(
        String project,
        List<String> houses,
        String otherHouse,
        String publicArea,
        String warehouse,
        Map<String, JsonNode> items,
        Map<String, JsonNode> categories,
        Map<String, JsonNode> services,
        List<String> pumps) {

    /** Looks around as the company's administrator. */
    public static Estate find(Gateway gateway) {
        var admin = Session.staff(gateway, DemoStaff.ADMIN.login(), DemoStaff.PASSWORD);
        var projects = byText(admin.get("/api/v1/projects?size=100").is(200).items(), "code");
        var project = id(known(projects, "GY"));
        var categories = new HashMap<String, JsonNode>();
        collect(
                admin.get("/api/v1/ticket-categories?projectId=" + project)
                        .is(200)
                        .items(),
                categories);
        return new Estate(
                project,
                houses(admin, project),
                houses(admin, id(known(projects, "LT"))).getFirst(),
                id(first(admin, "/api/v1/projects/" + project + "/public-areas")),
                id(first(admin, "/api/v1/inventory/warehouses?projectId=" + project)),
                byText(admin.get("/api/v1/inventory/items?size=100").is(200).items(), "code"),
                categories,
                services(admin, categories),
                pumps(admin, project));
    }

    private static List<String> houses(Session admin, String project) {
        return admin.get("/api/v1/houses?kind=HOUSE&size=100&projectId=" + project).is(200).items().stream()
                .map(Estate::id)
                .toList();
    }

    private static JsonNode first(Session admin, String path) {
        var found = admin.get(path).is(200).items();
        if (found.isEmpty()) {
            throw new WrongAnswer(path + ": nothing there; run deploy/up, which makes the demo data");
        }
        return found.getFirst();
    }

    private static void collect(List<JsonNode> nodes, Map<String, JsonNode> into) {
        for (var node : nodes) {
            var category = node.path("category");
            into.put(Json.text(category, "code", "category"), category);
            collect(node.path("children").valueStream().toList(), into);
        }
    }

    private static Map<String, JsonNode> services(Session admin, Map<String, JsonNode> categories) {
        var found = new HashMap<String, JsonNode>();
        for (var code : List.of("pipe-leak", "appliance", "aircon-cleaning", "hood-cleaning")) {
            admin.get("/api/v1/service-items?categoryId=" + id(known(categories, code)))
                    .is(200)
                    .items()
                    .forEach(item -> found.put(code + "/" + Json.text(item, "code", "service item"), item));
        }
        return found;
    }

    private static List<String> pumps(Session admin, String project) {
        return admin.get("/api/v1/equipment?size=100&projectId=" + project).is(200).items().stream()
                .map(Estate::id)
                .map(id -> admin.get("/api/v1/equipment/" + id).is(200).json())
                .filter(card -> Json.text(card, "type.code", "equipment").equals("PUMP"))
                .map(card -> Json.text(card, "qrContent", "equipment"))
                .toList();
    }

    private static Map<String, JsonNode> byText(List<JsonNode> things, String member) {
        var found = new HashMap<String, JsonNode>();
        things.forEach(thing -> found.put(Json.text(thing, member, "list"), thing));
        return found;
    }

    private static JsonNode known(Map<String, JsonNode> things, String code) {
        var found = things.get(code);
        if (found == null) {
            throw new WrongAnswer("There is no " + code + "; run deploy/up, which makes the demo data");
        }
        return found;
    }

    private static String id(JsonNode thing) {
        return Json.text(thing, "id", "thing");
    }

    /** Id of an item in the store. */
    public String item(String code) {
        return id(known(items, code));
    }

    /** What a resident pays for one. */
    public BigDecimal price(String code) {
        return Json.number(known(items, code), "salePrice");
    }

    /** Id of a service item. */
    public String service(String code) {
        return id(known(services, code));
    }

    public BigDecimal servicePrice(String code) {
        return Json.number(known(services, code), "price");
    }

    /** A price of a category: callOutFee, labourPrice, orderPrice. */
    public BigDecimal fee(String category, String which) {
        return Json.number(known(categories, category), which);
    }
}
