package io.banyan.patrol.standard;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing to check 检查项.
 *
 * @param required whether an inspection may leave it out
 * @param options  of a CHOICE, empty otherwise
 * @param minimum  smallest normal NUMBER, inclusive; absent for no limit
 * @param maximum  greatest normal NUMBER, inclusive; absent for no limit
 * @param unit     of a NUMBER, for example {@code MPa}
 * @param severity of a fault that this item finds
 */
public record CheckItem(
        long id,
        String name,
        Kind kind,
        boolean required,
        List<Option> options,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum,
        @Nullable String unit,
        Severity severity) {

    /** How it is answered. A PHOTO and a TEXT are evidence; only a CHOICE and a NUMBER can be abnormal. */
    public enum Kind {
        CHOICE,
        NUMBER,
        PHOTO,
        TEXT
    }

    /** How bad a fault is, the least first. */
    public enum Severity {
        MINOR,
        MAJOR,
        CRITICAL
    }

    /** @param abnormal 异常 */
    public record Option(String value, boolean abnormal) {}

    public CheckItem {
        options = List.copyOf(options);
    }

    /** The option of that value, null when there is none. */
    public @Nullable Option option(String value) {
        return options.stream()
                .filter(option -> option.value().equals(value))
                .findFirst()
                .orElse(null);
    }

    /** Whether a NUMBER lies outside its limits; a limit itself is normal. */
    public boolean isOutside(BigDecimal number) {
        return minimum != null && number.compareTo(minimum) < 0 || maximum != null && number.compareTo(maximum) > 0;
    }

    /** The normal range as people write it, for example {@code 0.3~0.6 MPa}. */
    public String range() {
        var from = minimum == null ? "" : minimum.toPlainString();
        var to = maximum == null ? "" : maximum.toPlainString();
        return from + "~" + to + (unit == null ? "" : " " + unit);
    }
}
