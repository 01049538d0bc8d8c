package io.banyan.user.asset;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A house as somebody wants it added. */
public record NewHouse(
        @Nullable String unit,
        @Nullable String number,
        @Nullable Integer floor,
        @Nullable HouseKind kind,
        @Nullable BigDecimal areaM2,
        @Nullable String label,
        @Nullable HouseStatus status,
        @Nullable Map<String, String> fields) {}
