package io.banyan.inventory.catalogue.web;

import io.banyan.inventory.catalogue.Item;
import io.banyan.inventory.catalogue.ItemKind;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * @param photoId an uploaded file of the caller, or the one it has
 * @param active  defaults to true
 */
record ItemRequest(
        @NotBlank @Size(max = 40) String code,
        @NotBlank @Size(max = 120) String name,
        @Nullable Long categoryId,
        @Nullable @Size(max = 60) String brand,
        @Nullable @Size(max = 120) String spec,
        @Nullable @Size(max = 60) String model,
        @NotBlank @Size(max = 16) String unit,

        @NotNull @PositiveOrZero @Digits(integer = 12, fraction = 6)
        BigDecimal salePrice,

        @Nullable @Size(min = 1, max = 64) String barcode,
        @NotNull ItemKind kind,
        @Nullable Long supplierId,
        @Nullable Long photoId,
        @Nullable Boolean active) {

    Item toItem(long id, long companyId, long version, Instant now) {
        return new Item(
                id,
                companyId,
                code.strip(),
                name.strip(),
                categoryId,
                brand,
                spec,
                model,
                unit.strip(),
                salePrice,
                barcode,
                kind,
                supplierId,
                photoId,
                active == null || active,
                version,
                now);
    }
}
