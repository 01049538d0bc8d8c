package io.banyan.user.sheet;

import io.banyan.user.asset.House;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** The columns that every table of assets may have, beside one for each field of the company. */
enum AssetColumn {
    BUILDING("building", "楼栋", false, "已登记的楼栋名称;露天车位、广告位等留空", House::building),
    UNIT("unit", "单元", false, "该楼栋的单元名称,没有单元的留空", House::unit),
    NUMBER("number", "房号", true, "最多 40 个字符,例如 1202 或 P-001", House::number),
    FLOOR(
            "floor",
            "楼层",
            false,
            "整数,地下为负数",
            house -> house.floor() == null ? null : house.floor().toString()),
    KIND("kind", "资产类型", true, "住宅、商铺、写字楼、车位、地下室、广告位", house -> AssetWords.word(house.kind())),
    AREA("areaM2", "建筑面积", true, "平方米,最多两位小数", house -> house.areaM2().toPlainString()),
    LABEL("label", "名称", false, "不填时由楼栋、单元、房号组成;同一项目内不重复", House::label),
    STATUS("status", "状态", false, "未售、空置、装修中、自用、已出租、待售、待租、停用;不填为自用", house -> AssetWords.word(house.status()));

    private final String code;
    private final String title;
    private final boolean required;
    private final String hint;
    private final Function<House, @org.jspecify.annotations.Nullable String> value;

    AssetColumn(
            String code,
            String title,
            boolean required,
            String hint,
            Function<House, @org.jspecify.annotations.Nullable String> value) {
        this.code = code;
        this.title = title;
        this.required = required;
        this.hint = hint;
        this.value = value;
    }

    /** All of them, in the order of the table. */
    static List<Column> all() {
        return Arrays.stream(values())
                .map(each -> new Column(each.code, each.title, each.required, each.hint))
                .toList();
    }

    /** By which the API names it. */
    String code() {
        return code;
    }

    String title() {
        return title;
    }

    boolean required() {
        return required;
    }

    String hint() {
        return hint;
    }

    /** What an asset has there. */
    String of(House house) {
        return Objects.requireNonNullElse(value.apply(house), "");
    }
}
