package io.banyan.patrol.equipment.persistence;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import com.baomidou.mybatisplus.annotation.Version;
import io.banyan.patrol.equipment.Equipment;
import io.banyan.patrol.equipment.EquipmentStatus;
import io.banyan.patrol.equipment.NamePlate;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;

@NullUnmarked
@TableName("equipment")
class EquipmentRow {

    @TableId(type = IdType.INPUT)
    Long id;

    long companyId;
    long projectId;
    long equipmentTypeId;
    String code;
    String name;
    String place;
    Long buildingId;
    String model;
    String maker;
    LocalDate installedOn;
    EquipmentStatus status;
    Instant createdAt;

    @Version
    long version;

    static EquipmentRow of(Equipment equipment) {
        var row = new EquipmentRow();
        var origin = equipment.origin();
        var plate = equipment.plate();
        row.id = origin.id();
        row.companyId = origin.companyId();
        row.projectId = origin.projectId();
        row.createdAt = origin.createdAt();
        row.version = origin.version();
        row.equipmentTypeId = plate.typeId();
        row.code = plate.code();
        row.name = plate.name();
        row.place = plate.place();
        row.buildingId = plate.buildingId();
        row.model = plate.model();
        row.maker = plate.maker();
        row.installedOn = plate.installedOn();
        row.status = equipment.status();
        return row;
    }

    Equipment toEquipment() {
        return Equipment.restore(
                new Equipment.Origin(id, companyId, projectId, createdAt, version),
                new NamePlate(equipmentTypeId, code, name, place, buildingId, model, maker, installedOn),
                status);
    }
}
