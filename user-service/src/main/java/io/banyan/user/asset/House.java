package io.banyan.user.asset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A house 房屋, parking place, shop or other asset that has an owner.
 *
 * @param buildingId  absent on open ground
 * @param number      of the room or place
 * @param areaM2      floor area in square metres
 * @param label       as people say it: {@code 3栋2单元1202}; unique within the project
 * @param statusSince first day of the present status
 * @param fields      values of the fields of its kind and of the company's own, by their codes
 */
public record House(
        long id,
        long companyId,
        long projectId,
        @Nullable Long buildingId,
        @Nullable String building,
        @Nullable String unit,
        String number,
        @Nullable Integer floor,
        HouseKind kind,
        BigDecimal areaM2,
        String label,
        HouseStatus status,
        LocalDate statusSince,
        Map<String, String> fields,
        long version) {}
