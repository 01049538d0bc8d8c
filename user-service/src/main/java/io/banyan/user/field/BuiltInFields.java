package io.banyan.user.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The fields that assets have by their kind in every company. */
final class BuiltInFields {

    private static final Set<String> ROOMS = Set.of("HOUSE", "SHOP", "OFFICE", "BASEMENT");
    private static final Set<String> BUSINESS = Set.of("SHOP", "OFFICE");
    private static final List<FieldDefinition> ASSET = assetFields();

    private BuiltInFields() {}

    static List<FieldDefinition> of(FieldSubject subject) {
        return subject == FieldSubject.ASSET ? ASSET : List.of();
    }

    private static List<FieldDefinition> assetFields() {
        var fields = new ArrayList<FieldDefinition>();
        add(fields, "innerAreaM2", "套内面积", FieldType.NUMBER, ROOMS);
        add(fields, "handedOverOn", "交付日期", FieldType.DATE, Set.of());
        add(fields, "layout", "户型", FieldType.TEXT, Set.of("HOUSE"));
        add(fields, "orientation", "朝向", FieldType.CHOICE, ROOMS, "东", "南", "西", "北", "东南", "西南", "东北", "西北", "南北");
        add(fields, "certificateNumber", "产权证号", FieldType.TEXT, Set.of());
        add(fields, "business", "业态", FieldType.TEXT, BUSINESS);
        add(fields, "frontageM", "面宽(米)", FieldType.NUMBER, Set.of("SHOP"));
        add(fields, "heightM", "高度(米)", FieldType.NUMBER, Set.of("SHOP", "BASEMENT", "AD_PLACE"));
        add(fields, "parkingType", "车位类型", FieldType.CHOICE, Set.of("PARKING"), "普通", "子母", "机械", "充电", "无障碍");
        add(fields, "parkingTitle", "车位性质", FieldType.CHOICE, Set.of("PARKING"), "产权", "人防", "租赁", "公共");
        add(fields, "plate", "绑定车牌", FieldType.TEXT, Set.of("PARKING"));
        add(fields, "medium", "媒介形式", FieldType.CHOICE, Set.of("AD_PLACE"), "灯箱", "电梯框架", "电子屏", "道闸", "墙面", "其他");
        add(fields, "widthM", "宽度(米)", FieldType.NUMBER, Set.of("AD_PLACE"));
        return List.copyOf(fields);
    }

    private static void add(
            List<FieldDefinition> fields,
            String code,
            String label,
            FieldType type,
            Set<String> kinds,
            String... choices) {
        fields.add(new FieldDefinition(
                0,
                0,
                FieldSubject.ASSET,
                code,
                label,
                type,
                false,
                type == FieldType.TEXT,
                true,
                false,
                fields.size(),
                kinds,
                List.of(choices),
                0));
    }
}
