-- The only types of equipment 设备类型 somebody has to do with; without a row all of them. The types are patrol-service's.
CREATE TABLE staff_equipment_type (
    staff_id          BIGINT NOT NULL,
    equipment_type_id BIGINT NOT NULL,
    PRIMARY KEY (staff_id, equipment_type_id)
) ENGINE = InnoDB;
