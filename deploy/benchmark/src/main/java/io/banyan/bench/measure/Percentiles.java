package io.banyan.bench.measure;

import java.util.Arrays;
import java.util.Collection;

/** Exact percentiles of all that was measured: nothing is sampled, rounded into buckets or left out. */
public final class Percentiles {

    private final double[] sorted;

    private Percentiles(double[] sorted) {
        this.sorted = sorted;
    }

    /** @throws IllegalArgumentException when nothing was measured */
    public static Percentiles of(Collection<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("Nothing was measured");
        }
        var sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return new Percentiles(sorted);
    }

    /** The smallest value that at least this share of the values does not exceed (nearest rank). */
    public double at(double percent) {
        var rank = (int) Math.ceil(percent / 100 * sorted.length);
        return sorted[Math.max(0, rank - 1)];
    }

    public double p50() {
        return at(50);
    }

    public double p99() {
        return at(99);
    }

    public double max() {
        return sorted[sorted.length - 1];
    }

    public int count() {
        return sorted.length;
    }
}
