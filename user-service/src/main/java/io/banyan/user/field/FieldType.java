package io.banyan.user.field;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a field may hold. Values travel and are kept as text in one agreed form each. */
public enum FieldType {
    /** At most 200 characters. */
    TEXT,
    /** A decimal number of at most 12 digits before and 6 after the point. */
    NUMBER,
    /** {@code 2026-11-25} */
    DATE,
    /** {@code true} or {@code false} */
    BOOLEAN,
    /** One of the choices. */
    CHOICE,
    /** Some of the choices, separated by commas. */
    CHOICES;

    private static final int LONGEST = 200;
    private static final int DIGITS = 12;
    private static final int DECIMALS = 6;

    /** The agreed form of a value, or null when it is none of this type. */
    @Nullable
    String normalised(String given, List<String> choices) {
        var value = given.strip();
        return switch (this) {
            case TEXT -> value.length() <= LONGEST ? value : null;
            case NUMBER -> number(value);
            case DATE -> date(value);
            case BOOLEAN -> value.equals("true") || value.equals("false") ? value : null;
            case CHOICE -> choices.contains(value) ? value : null;
            case CHOICES -> some(value, choices);
        };
    }

    private static @Nullable String number(String value) {
        try {
            var number = new BigDecimal(value);
            return number.precision() - number.scale() <= DIGITS
                            && number.scale() <= DECIMALS
                            && number.scale() >= -DIGITS
                    ? number.toPlainString()
                    : null;
        } catch (NumberFormatException _) {
            return null;
        }
    }

    private static @Nullable String date(String value) {
        try {
            return LocalDate.parse(value).toString();
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    private static @Nullable String some(String value, List<String> choices) {
        var chosen = new LinkedHashSet<>(
                Arrays.stream(value.split(",", -1)).map(String::strip).toList());
        return choices.containsAll(chosen) ? String.join(",", chosen) : null;
    }
}
