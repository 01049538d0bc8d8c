package io.banyan.story.seed;

import io.banyan.story.client.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Items with prices, suppliers, and a warehouse per project with opening stock. */
public final class StoreSeed {

    /** Code of an item that is lent, not used up. */
    public static final String TOOL = "DRILL";

    /** Category, code, name, unit, what a resident pays, what it costs, how many are there. */
    private record Good(
            String category, String code, String name, String unit, String price, String cost, String opening) {}

    private static final List<Good> GOODS = List.of(
            new Good("水暖", "WASHER-4", "4分垫片", "个", "2.50", "1.20", "500"),
            new Good("水暖", "TAP-CARTRIDGE", "水龙头阀芯", "个", "35.00", "18.60", "200"),
            new Good("水暖", "TAPE", "生料带", "卷", "3.00", "1.10", "300"),
            new Good("水暖", "ANGLE-VALVE", "角阀", "个", "28.00", "15.40", "100"),
            new Good("水暖", "HOSE-50", "编织软管 50cm", "根", "18.00", "9.80", "100"),
            new Good("电工", "LED-9W", "LED 灯泡 9W", "个", "12.00", "5.60", "300"),
            new Good("电工", "SOCKET-5", "五孔插座", "个", "22.00", "11.90", "100"),
            new Good("电工", "BREAKER-16A", "空气开关 16A", "个", "45.00", "26.00", "3"),
            new Good("五金", "HINGE-4", "4寸合页", "副", "16.00", "7.50", "100"),
            new Good("工具", TOOL, "冲击钻", "台", "0", "368.00", "4"));

    private final Office office;
    private final Map<DemoProject, String> projects;

    StoreSeed(Office office, Map<DemoProject, String> projects) {
        this.office = office;
        this.projects = projects;
    }

    /** @return how many items there are */
    int run() {
        var suppliers = List.of("宏达五金批发", "申通水暖建材");
        suppliers.forEach(name -> office.ensure(
                "/api/v1/inventory/suppliers",
                "name",
                name,
                Map.of("name", name, "contact", "刘经理", "phone", "021-5000" + name.length() + "000")));
        var items = items(categories());
        for (var project : projects.keySet()) {
            stock(project, warehouse(project), items);
        }
        return items.size();
    }

    private Map<String, String> categories() {
        var ids = new LinkedHashMap<String, String>();
        office.whole("/api/v1/inventory/categories")
                .forEach(one -> ids.put(Json.text(one, "name", "category"), Office.id(one)));
        for (var good : GOODS) {
            ids.computeIfAbsent(
                    good.category(),
                    name -> Office.id(office.make("/api/v1/inventory/categories", Map.of("name", name))));
        }
        return ids;
    }

    private Map<String, String> items(Map<String, String> categories) {
        var ids = new LinkedHashMap<String, String>();
        office.all("/api/v1/inventory/items").forEach(one -> ids.put(Json.text(one, "code", "item"), Office.id(one)));
        for (var good : GOODS) {
            ids.computeIfAbsent(
                    good.code(), code -> Office.id(office.make("/api/v1/inventory/items", body(good, categories))));
        }
        return ids;
    }

    private static Map<String, Object> body(Good good, Map<String, String> categories) {
        var body = new LinkedHashMap<String, Object>();
        body.put("code", good.code());
        body.put("name", good.name());
        body.put("categoryId", categories.get(good.category()));
        body.put("unit", good.unit());
        body.put("salePrice", good.price());
        body.put("kind", good.code().equals(TOOL) ? "TOOL" : "CONSUMABLE");
        return body;
    }

    private String warehouse(DemoProject project) {
        var id = projects.get(project);
        return office.all("/api/v1/inventory/warehouses?projectId=" + id).stream()
                .findFirst()
                .map(Office::id)
                .orElseGet(() -> Office.id(office.make(
                        "/api/v1/inventory/warehouses",
                        Map.of("projectId", id, "code", project.name() + "-1", "name", project.title() + "工程部仓库"))));
    }

    private void stock(DemoProject project, String warehouse, Map<String, String> items) {
        var opened = office.all("/api/v1/inventory/stock-ins?kind=OPENING&warehouseId=" + warehouse);
        if (!opened.isEmpty()) {
            return;
        }
        var lines = new ArrayList<Map<String, Object>>();
        for (var good : GOODS) {
            lines.add(Map.of("itemId", items.get(good.code()), "quantity", good.opening(), "unitCost", good.cost()));
        }
        var _ = office.make(
                "/api/v1/inventory/stock-ins",
                "seed-opening-stock-" + project,
                Map.of("warehouseId", warehouse, "kind", "OPENING", "note", "期初", "lines", lines));
    }
}
