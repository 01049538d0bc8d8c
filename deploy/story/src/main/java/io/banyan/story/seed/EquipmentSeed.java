package io.banyan.story.seed;

import java.util.List;
import java.util.Map;

/** Two kinds of equipment with what is checked on them, and some of each in every project. */
final class EquipmentSeed {

    private static final Map<String, Object> SOUND = Map.of(
            "name", "运行声音",
            "kind", "CHOICE",
            "options", List.of(Map.of("value", "正常", "abnormal", false), Map.of("value", "异响", "abnormal", true)),
            "severity", "MINOR");

    private static final Map<String, Object> PRESSURE = Map.of(
            "name", "出口压力", "kind", "NUMBER", "minimum", "0.3", "maximum", "0.6", "unit", "MPa", "severity", "MAJOR");

    private static final Map<String, Object> LIGHT = Map.of(
            "name", "轿厢照明",
            "kind", "CHOICE",
            "options", List.of(Map.of("value", "正常", "abnormal", false), Map.of("value", "不亮", "abnormal", true)));

    private final Office office;
    private final Map<DemoProject, String> projects;

    EquipmentSeed(Office office, Map<DemoProject, String> projects) {
        this.office = office;
        this.projects = projects;
    }

    /** @return how many there are */
    int run() {
        var pump = type("PUMP", "生活水泵", List.of(SOUND, PRESSURE, Map.of("name", "压力表照片", "kind", "PHOTO")));
        var lift = type("LIFT", "电梯", List.of(SOUND, LIGHT));
        var count = 0;
        for (var project : projects.values()) {
            equipment(project, pump, "SB-001", "1号生活水泵", "地下一层泵房");
            equipment(project, pump, "SB-002", "2号生活水泵", "地下一层泵房");
            equipment(project, lift, "DT-101", "1栋1单元电梯", "1栋1单元");
            count += office.all("/api/v1/equipment?projectId=" + project).size();
        }
        return count;
    }

    private String type(String code, String name, List<Map<String, Object>> items) {
        var body = Map.of("code", code, "name", name, "items", items);
        return Office.id(office.ensure("/api/v1/equipment-types", "code", code, body));
    }

    private void equipment(String project, String type, String code, String name, String place) {
        var _ = office.ensure(
                "/api/v1/equipment?projectId=" + project,
                "/api/v1/equipment",
                one -> one.path("code").asString("").equals(code),
                Map.of("projectId", project, "typeId", type, "code", code, "name", name, "place", place));
    }
}
