package io.banyan.user.asset;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A house 房屋, parking place, shop or other asset that has an owner.
 *
 * @param number of the room or place
 * @param areaM2 floor area in square metres
 * @param label  as people say it: {@code 3栋2单元1202}; unique within the project
 */
public record House(
        long id,
        long companyId,
        long projectId,
        long buildingId,
        String building,
        @Nullable String unit,
        String number,
        @Nullable Integer floor,
        HouseKind kind,
        BigDecimal areaM2,
        String label,
        HouseStatus status,
        long version) {}
