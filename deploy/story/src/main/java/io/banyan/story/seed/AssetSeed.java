package io.banyan.story.seed;

import io.banyan.story.client.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What a project has beside homes: shops, an office, places on open ground, with the fields of their kinds and one of the company's own. */
final class AssetSeed {

    private static final String OWN_FIELD = "decorationDeposit";
    private static final int OUTSIDE = 6;

    private final Office office;
    private final Map<DemoProject, String> projects;

    AssetSeed(Office office, Map<DemoProject, String> projects) {
        this.office = office;
        this.projects = projects;
    }

    /** @return how many there are */
    int run() {
        ownField();
        projects.values().forEach(project -> {
            shops(project);
            outside(project);
        });
        return projects.size() * (3 + OUTSIDE + 1);
    }

    private void ownField() {
        var field = Map.of("label", "装修押金(元)", "type", "NUMBER", "searchable", true, "kinds", List.of("HOUSE", "SHOP"));
        if (office.whole("/api/v1/fields?subject=ASSET").stream()
                .noneMatch(one -> Json.text(one, "code", "field").equals(OWN_FIELD))) {
            var _ = office.make("/api/v1/fields", Map.of("subject", "ASSET", "code", OWN_FIELD, "field", field));
        }
    }

    private void shops(String project) {
        var path = "/api/v1/projects/" + project + "/buildings";
        var street = office.ensureWhole(path, "name", "商业街", Map.of("name", "商业街", "units", List.of()));
        var rows = List.<Map<String, Object>>of(
                shop("101", "餐饮", "68.00", "RENTED"),
                shop("102", "便利店", "45.50", "OCCUPIED"),
                Map.of(
                        "number",
                        "201",
                        "floor",
                        2,
                        "kind",
                        "OFFICE",
                        "areaM2",
                        "210.00",
                        "status",
                        "VACANT",
                        "fields",
                        Map.of("business", "办公", "orientation", "南")));
        add(project, "/api/v1/buildings/" + Office.id(street) + "/houses", "商业街", rows);
    }

    private static Map<String, Object> shop(String number, String business, String area, String status) {
        return Map.of(
                "number",
                number,
                "floor",
                1,
                "kind",
                "SHOP",
                "areaM2",
                area,
                "status",
                status,
                "fields",
                Map.of("business", business, "frontageM", "4.2", OWN_FIELD, "5000"));
    }

    private void outside(String project) {
        var rows = new ArrayList<Map<String, Object>>();
        IntStream.rangeClosed(1, OUTSIDE)
                .mapToObj(place -> Map.<String, Object>of(
                        "number",
                        "露天-%02d".formatted(place),
                        "kind",
                        "PARKING",
                        "areaM2",
                        "12.50",
                        "status",
                        "FOR_RENT",
                        "fields",
                        Map.of("parkingType", place == 1 ? "充电" : "普通", "parkingTitle", "公共")))
                .forEach(rows::add);
        rows.add(Map.of(
                "number",
                "大门灯箱",
                "kind",
                "AD_PLACE",
                "areaM2",
                "6.00",
                "status",
                "FOR_RENT",
                "fields",
                Map.of("medium", "灯箱")));
        add(project, "/api/v1/projects/" + project + "/houses", "", rows);
    }

    /** Adds those the project does not have, by their labels. */
    private void add(String project, String path, String building, List<Map<String, Object>> rows) {
        var known = office.all("/api/v1/houses?projectId=" + project).stream()
                .map(house -> Json.text(house, "label", "house"))
                .toList();
        var missing = rows.stream()
                .filter(row -> !known.contains(building + row.get("number")))
                .toList();
        if (!missing.isEmpty()) {
            var _ = office.make(path, Map.of("houses", missing));
        }
    }
}
