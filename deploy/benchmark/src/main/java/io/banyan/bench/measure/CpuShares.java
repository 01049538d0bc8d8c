package io.banyan.bench.measure;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Processor time that processes took between two moments. */
public final class CpuShares {

    private static final double MICROS_PER_SECOND = 1e6;

    private final List<ProcessMeter> meters;
    private final List<Share> before;

    private CpuShares(List<ProcessMeter> meters) {
        this.meters = meters;
        this.before = meters.stream().map(Share::now).toList();
    }

    /** Looks at the clocks of these processes. */
    public static CpuShares start(List<ProcessMeter> meters) {
        return new CpuShares(List.copyOf(meters));
    }

    /** Looks again. */
    public Taken stop() {
        var now = meters.stream().map(Share::now).toList();
        return new Taken(IntStream.range(0, now.size())
                .mapToObj(i -> now.get(i).since(before.get(i)))
                .toList());
    }

    /**
     * One process.
     *
     * @param compiling what of it went into the compilers of a JVM
     */
    public record Share(String name, double seconds, double compiling) {

        private static Share now(ProcessMeter meter) {
            return new Share(meter.name(), meter.cpuSeconds(), meter.compilerSeconds());
        }

        private Share since(Share earlier) {
            return new Share(name, seconds - earlier.seconds, Math.max(0, compiling - earlier.compiling));
        }
    }

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

        /** Which part of it all went into compilers, from 0 to 1. */
        public double compilers() {
            return shares.stream().mapToDouble(Share::compiling).sum() / Math.max(1e-9, seconds());
        }

        /** The five that took most, in microseconds per request, and what of the time of all was that of compilers. */
        public String perRequest(long requests) {
            var most = shares.stream()
                    .sorted(Comparator.comparingDouble(Share::seconds).reversed())
                    .limit(5)
                    .map(share -> String.format(
                            Locale.ROOT, "%s %,.0f µs", share.name(), microsPerRequest(share.name(), requests)))
                    .collect(Collectors.joining(", "));
            return String.format(Locale.ROOT, "%s (compilers %.0f %% of all)", most, 100 * compilers());
        }
    }
}
