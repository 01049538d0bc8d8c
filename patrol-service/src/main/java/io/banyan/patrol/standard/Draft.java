package io.banyan.patrol.standard;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A type as its author writes it.
 *
 * @param items in the order in which they are checked
 */
public record Draft(String code, String name, List<Item> items) {

    /** @param id of an item that stays, absent for a new one */
    public record Item(
            @Nullable Long id,
            String name,
            CheckItem.Kind kind,
            boolean required,
            List<CheckItem.Option> options,
            @Nullable BigDecimal minimum,
            @Nullable BigDecimal maximum,
            @Nullable String unit,
            CheckItem.Severity severity) {

        CheckItem as(long itemId) {
            return new CheckItem(itemId, name, kind, required, options, minimum, maximum, unit, severity);
        }
    }
}
