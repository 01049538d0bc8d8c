package io.banyan.patrol.standard.persistence;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import com.baomidou.mybatisplus.annotation.Version;
import io.banyan.common.json.BanyanJson;
import io.banyan.patrol.standard.CheckItem;
import io.banyan.patrol.standard.EquipmentType;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@NullUnmarked
@TableName("equipment_type")
class EquipmentTypeRow {

    private static final JsonMapper JSON = BanyanJson.mapper();
    private static final TypeReference<List<CheckItem>> ITEMS = new TypeReference<>() {};

    @TableId(type = IdType.INPUT)
    Long id;

    long companyId;
    String code;
    String name;
    String items;
    Instant createdAt;

    @Version
    long version;

    static EquipmentTypeRow of(EquipmentType type) {
        var row = new EquipmentTypeRow();
        row.id = type.id();
        row.companyId = type.companyId();
        row.code = type.code();
        row.name = type.name();
        row.items = JSON.writeValueAsString(type.items());
        row.createdAt = type.createdAt();
        row.version = type.version();
        return row;
    }

    EquipmentType toType() {
        return new EquipmentType(id, companyId, code, name, JSON.readValue(items, ITEMS), createdAt, version);
    }
}
