package io.banyan.ticket.completion.web;

import io.banyan.ticket.completion.WorkDone.Chosen;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An item and how much of it. */
record ChosenItem(
        @NotNull Long itemId,

        @NotNull @Positive @Digits(integer = 8, fraction = 3)
        BigDecimal quantity) {

    static List<Chosen> chosen(@Nullable List<ChosenItem> items) {
        return items == null
                ? List.of()
                : items.stream()
                        .map(item -> new Chosen(item.itemId(), item.quantity()))
                        .toList();
    }
}
