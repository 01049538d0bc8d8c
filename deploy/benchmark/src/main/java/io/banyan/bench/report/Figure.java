package io.banyan.bench.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One line of the report.
 *
 * @param what  what was measured, in a few words
 * @param raw   the limit it is compared with, measured in the same run; null when the figure stands for itself
 * @param value what was measured
 * @param goal  null when it is only told
 * @param note  how to read it: what the raw limit is, where the time went
 */
public record Figure(
        String what,
        @Nullable Quantity raw,
        Quantity value,
        @Nullable Goal goal,
        String note) {

    /** A figure that stands for itself. */
    public static Figure of(String what, Quantity value, @Nullable Goal goal, String note) {
        return new Figure(what, null, value, goal, note);
    }

    /** The figure divided by the raw limit; not a number without one. */
    public double ratio() {
        return raw == null || raw.value() == 0 ? Double.NaN : value.value() / raw.value();
    }

    /** Whether it reaches its goal; true without one. */
    public boolean isMet() {
        return goal == null || goal.isMetBy(judged(goal));
    }

    private double judged(Goal by) {
        return switch (by.of()) {
            case FIGURE -> value.value();
            case RATIO -> ratio();
            case DIFFERENCE -> value.value() - (raw == null ? 0 : raw.value());
        };
    }

    String rawText() {
        return raw == null ? "" : raw.toString();
    }

    String ratioText() {
        return raw == null ? "" : String.format(Locale.ROOT, "%.2f", ratio());
    }

    String goalText() {
        return goal == null ? "" : goal.words(value.unit());
    }

    String verdict() {
        return goal == null ? "" : isMet() ? "met" : "MISSED";
    }
}
