package io.banyan.bench.measure;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Processor time that processes took between two moments. */
public final class CpuShares {

    private static final double MICROS_PER_SECOND = 1e6;

    private final List<ProcessMeter> meters;
    private final List<Double> before;

    private CpuShares(List<ProcessMeter> meters) {
        this.meters = meters;
        this.before = meters.stream().map(ProcessMeter::cpuSeconds).toList();
    }

    /** Looks at the clocks of these processes. */
    public static CpuShares start(List<ProcessMeter> meters) {
        return new CpuShares(List.copyOf(meters));
    }

    /** Looks again. */
    public Taken stop() {
        var now = meters.stream().map(ProcessMeter::cpuSeconds).toList();
        var shares = new java.util.ArrayList<Share>();
        for (var i = 0; i < meters.size(); i++) {
            shares.add(new Share(meters.get(i).name(), now.get(i) - before.get(i)));
        }
        return new Taken(shares);
    }

    /** One process. */
    public record Share(String name, double seconds) {}

    /** What each took. */
    public record Taken(List<Share> shares) {

        public Taken {
            shares = List.copyOf(shares);
        }

        /** Of the process of that name, in seconds. */
        public double of(String name) {
            return shares.stream()
                    .filter(share -> share.name().equals(name))
                    .mapToDouble(Share::seconds)
                    .sum();
        }

        /** Of the process of that name for each of so many requests, in microseconds. */
        public double microsPerRequest(String name, long requests) {
            return of(name) * MICROS_PER_SECOND / Math.max(1, requests);
        }

        /** Of all of them. */
        public double seconds() {
            return shares.stream().mapToDouble(Share::seconds).sum();
        }

        /** Of all of them for each of so many requests, in microseconds. */
        public double microsPerRequest(long requests) {
            return seconds() * MICROS_PER_SECOND / Math.max(1, requests);
        }

        /** The five that took most, in microseconds per request. */
        public String perRequest(long requests) {
            return shares.stream()
                    .sorted(Comparator.comparingDouble(Share::seconds).reversed())
                    .limit(5)
                    .map(share -> String.format(
                            Locale.ROOT, "%s %,.0f µs", share.name(), microsPerRequest(share.name(), requests)))
                    .collect(Collectors.joining(", "));
        }
    }
}
