package io.banyan.bench.report;

import java.util.Locale;

/**
 * What a figure has to reach.
 *
 * @param of    what is judged
 * @param sense on which side of the bound is good
 */
public record Goal(Of of, Sense sense, double bound) {

    /** What is judged: the figure itself, the figure divided by the raw limit, or the figure less the raw limit. */
    public enum Of {
        FIGURE,
        RATIO,
        DIFFERENCE
    }

    /** On which side of the bound is good; the bound itself always is. */
    public enum Sense {
        AT_LEAST("≥"),
        AT_MOST("≤");

        private final String sign;

        Sense(String sign) {
            this.sign = sign;
        }
    }

    public static Goal atLeast(double bound) {
        return new Goal(Of.FIGURE, Sense.AT_LEAST, bound);
    }

    public static Goal atMost(double bound) {
        return new Goal(Of.FIGURE, Sense.AT_MOST, bound);
    }

    /** The figure divided by the raw limit. */
    public static Goal ratioAtLeast(double bound) {
        return new Goal(Of.RATIO, Sense.AT_LEAST, bound);
    }

    /** The figure divided by the raw limit. */
    public static Goal ratioAtMost(double bound) {
        return new Goal(Of.RATIO, Sense.AT_MOST, bound);
    }

    /** The figure less the raw limit. */
    public static Goal addedAtMost(double bound) {
        return new Goal(Of.DIFFERENCE, Sense.AT_MOST, bound);
    }

    boolean isMetBy(double judged) {
        return sense == Sense.AT_LEAST ? judged >= bound : judged <= bound;
    }

    String words(String unit) {
        var number = String.format(Locale.ROOT, bound == Math.rint(bound) ? "%,.0f" : "%,.2f", bound);
        return switch (of) {
            case FIGURE -> sense.sign + " " + number + (unit.isEmpty() ? "" : " " + unit);
            case RATIO -> "ratio " + sense.sign + " " + number;
            case DIFFERENCE -> "added " + sense.sign + " " + number + " " + unit;
        };
    }
}
