package io.banyan.patrol.equipment;

import io.banyan.patrol.standard.EquipmentType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of equipment as it is shown, with what is to be checked on it.
 *
 * @param qrContent        what its label says; told only to those who print labels, or nobody would walk there
 * @param availableActions what the caller may do with it now
 */
public record EquipmentCard(
        long id,
        long projectId,
        EquipmentType type,
        String code,
        String name,
        String place,
        @Nullable Long buildingId,
        @Nullable String model,
        @Nullable String maker,
        @Nullable LocalDate installedOn,
        EquipmentStatus status,
        @Nullable String qrContent,
        Instant createdAt,
        long version,
        List<String> availableActions) {

    static EquipmentCard of(
            Equipment equipment, EquipmentType type, @Nullable String qrContent, List<String> availableActions) {
        var origin = equipment.origin();
        var plate = equipment.plate();
        return new EquipmentCard(
                origin.id(),
                origin.projectId(),
                type,
                plate.code(),
                plate.name(),
                plate.place(),
                plate.buildingId(),
                plate.model(),
                plate.maker(),
                plate.installedOn(),
                equipment.status(),
                qrContent,
                origin.createdAt(),
                origin.version(),
                availableActions);
    }
}
