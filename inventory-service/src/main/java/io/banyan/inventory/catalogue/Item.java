package io.banyan.inventory.catalogue;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An item 物品 of a company's catalogue.
 *
 * @param code      unique in the company
 * @param unit      in which it is counted, for example 个 or 米
 * @param salePrice what a resident pays for one unit, yuan, up to 6 decimals
 * @param supplierId whom it is usually bought from
 * @param photoId    file in user-service
 * @param active    false when nothing new is made with it
 */
public record Item(
        long id,
        long companyId,
        String code,
        String name,
        @Nullable Long categoryId,
        @Nullable String brand,
        @Nullable String spec,
        @Nullable String model,
        String unit,
        BigDecimal salePrice,
        @Nullable String barcode,
        ItemKind kind,
        @Nullable Long supplierId,
        @Nullable Long photoId,
        boolean active,
        long version,
        Instant updatedAt) {}
