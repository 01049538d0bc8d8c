package io.banyan.inventory.document.web;

import io.banyan.inventory.stock.DocumentKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

record StockOutRequest(
        @NotNull Long warehouseId,
        @NotNull Reason kind,
        @Nullable @Size(max = 500) String note,
        @NotEmpty @Size(max = 200) List<@Valid TakenLine> lines) {

    /** Missing 盘亏, broken 报废, or used in the office 办公领用. */
    enum Reason {
        LOSS,
        SCRAP,
        OFFICE;

        DocumentKind kind() {
            return switch (this) {
                case LOSS -> DocumentKind.LOSS;
                case SCRAP -> DocumentKind.SCRAP;
                case OFFICE -> DocumentKind.OFFICE;
            };
        }
    }

    record TakenLine(
            @NotNull Long itemId,

            @NotNull @Positive @Digits(integer = 8, fraction = 3)
            BigDecimal quantity,

            @Nullable @Size(max = 40) String batch) {}
}
