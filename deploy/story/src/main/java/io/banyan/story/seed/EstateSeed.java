package io.banyan.story.seed;

import io.banyan.story.client.Json;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Projects with buildings, houses, parking places and public areas. */
final class EstateSeed {

    private static final int BUILDINGS = 3;
    private static final int FLOORS = 7;
    private static final int ROOMS = 3;
    private static final int PARKING = 14;
    private static final List<String> UNITS = List.of("1单元", "2单元");
    private static final List<String> AREAS = List.of("中心花园", "1栋大堂", "2栋电梯厅", "地下车库通道");

    private final Office office;
    private final DemoCompany company;

    EstateSeed(Office office, DemoCompany company) {
        this.office = office;
        this.company = company;
    }

    /** The ids of the projects. */
    Map<DemoProject, String> run() {
        var ids = new EnumMap<DemoProject, String>(DemoProject.class);
        for (var project : company.projects()) {
            var body = Map.of("code", project.name(), "name", project.title(), "address", project.address());
            var id = Office.id(office.ensure("/api/v1/projects", "code", project.name(), body));
            ids.put(project, id);
            buildings(id);
            areas(id);
        }
        return ids;
    }

    private void buildings(String project) {
        for (var number = 1; number <= BUILDINGS; number++) {
            houses(project, building(project, number + "栋", UNITS), homes());
        }
        houses(project, building(project, "地下车库", List.of()), parking());
    }

    private JsonNode building(String project, String name, List<String> units) {
        var path = "/api/v1/projects/" + project + "/buildings";
        return office.whole(path).stream()
                .filter(one -> Json.text(one, "name", path).equals(name))
                .findFirst()
                .orElseGet(() -> office.make(path, Map.of("name", name, "units", units)));
    }

    private static List<Map<String, Object>> homes() {
        var rows = new ArrayList<Map<String, Object>>();
        for (var unit : UNITS) {
            for (var floor = 1; floor <= FLOORS; floor++) {
                for (var room = 1; room <= ROOMS; room++) {
                    rows.add(Map.of(
                            "unit",
                            unit,
                            "number",
                            "%d0%d".formatted(floor, room),
                            "floor",
                            floor,
                            "kind",
                            "HOUSE",
                            "areaM2",
                            room == 1 ? "89.50" : "112.80"));
                }
            }
        }
        return rows;
    }

    private static List<Map<String, Object>> parking() {
        var rows = new ArrayList<Map<String, Object>>();
        for (var place = 1; place <= PARKING; place++) {
            rows.add(Map.of("number", "P-%03d".formatted(place), "kind", "PARKING", "areaM2", "12.50"));
        }
        return rows;
    }

    /** Adds those the building does not have, in one request that takes all or none. */
    private void houses(String project, JsonNode building, List<Map<String, Object>> rows) {
        var id = Office.id(building);
        Set<String> known = new HashSet<>();
        office.all("/api/v1/houses?projectId=" + project + "&buildingId=" + id)
                .forEach(house -> known.add(Json.textOrEmpty(house, "unit") + Json.text(house, "number", "house")));
        var missing = rows.stream()
                .filter(row -> !known.contains(String.valueOf(row.getOrDefault("unit", "")) + row.get("number")))
                .toList();
        if (!missing.isEmpty()) {
            var _ = office.make("/api/v1/buildings/" + id + "/houses", Map.of("houses", missing));
        }
    }

    private void areas(String project) {
        var path = "/api/v1/projects/" + project + "/public-areas";
        var known = office.whole(path).stream()
                .map(area -> Json.text(area, "label", path))
                .toList();
        AREAS.stream().filter(area -> !known.contains(area)).forEach(area -> office.make(path, Map.of("name", area)));
    }
}
