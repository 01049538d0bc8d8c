package io.banyan.patrol.equipment;

import org.jspecify.annotations.Nullable;

/** One line of a list of equipment. */
public record EquipmentLine(
        long id,
        long projectId,
        long typeId,
        String typeName,
        String code,
        String name,
        String place,
        @Nullable Long buildingId,
        EquipmentStatus status,
        long version) {}
