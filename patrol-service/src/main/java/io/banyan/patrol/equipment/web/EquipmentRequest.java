package io.banyan.patrol.equipment.web;

import io.banyan.patrol.equipment.NamePlate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param projectId needed to add, ignored afterwards: equipment does not move between projects */
record EquipmentRequest(
        @Nullable Long projectId,
        @NotNull Long typeId,
        @NotBlank @Size(max = 40) String code,
        @NotBlank @Size(max = 80) String name,
        @NotBlank @Size(max = 120) String place,
        @Nullable Long buildingId,
        @Nullable @Size(max = 80) String model,
        @Nullable @Size(max = 80) String maker,
        @Nullable LocalDate installedOn) {

    NamePlate plate() {
        return new NamePlate(typeId, code.strip(), name.strip(), place.strip(), buildingId, model, maker, installedOn);
    }
}
