package io.banyan.patrol.equipment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What people write down about a piece of equipment.
 *
 * @param code       unique in the project
 * @param place      where it is, in words
 * @param buildingId absent where it belongs to no building
 */
public record NamePlate(
        long typeId,
        String code,
        String name,
        String place,
        @Nullable Long buildingId,
        @Nullable String model,
        @Nullable String maker,
        @Nullable LocalDate installedOn) {}
