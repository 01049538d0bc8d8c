package io.banyan.inventory.document.web;

import io.banyan.inventory.stock.DocumentKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

record StockInRequest(
        @NotNull Long warehouseId,
        @NotNull Reason kind,
        @Nullable Long supplierId,
        @Nullable @Size(max = 500) String note,
        @NotEmpty @Size(max = 200) List<@Valid ReceivedLine> lines) {

    /** Bought 采购, found 盘盈, or there from the start 期初. */
    enum Reason {
        PURCHASE,
        SURPLUS,
        OPENING;

        DocumentKind kind() {
            return switch (this) {
                case PURCHASE -> DocumentKind.PURCHASE;
                case SURPLUS -> DocumentKind.SURPLUS;
                case OPENING -> DocumentKind.OPENING;
            };
        }
    }

    /** @param unitCost yuan, up to 6 decimals */
    record ReceivedLine(
            @NotNull Long itemId,

            @NotNull @Positive @Digits(integer = 8, fraction = 3)
            BigDecimal quantity,

            @NotNull @PositiveOrZero @Digits(integer = 8, fraction = 6)
            BigDecimal unitCost,

            @Nullable @Size(max = 40) String batch) {}
}
