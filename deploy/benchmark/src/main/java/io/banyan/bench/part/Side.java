package io.banyan.bench.part;

import io.banyan.bench.Bench;
import io.banyan.bench.load.ClosedRun.Count;
import io.banyan.bench.load.Hit;
import io.banyan.bench.load.Shot;
import io.banyan.bench.measure.CpuShares;
import io.banyan.bench.measure.Percentiles;
import io.banyan.bench.measure.ProcessMeter;
import java.util.List;
import java.util.stream.IntStream;

/** One of several ways to ask for the same, which take turns, so that what else happens on the machine happens to all. */
final class Side {

    static final int AT_ONCE = 16;
    private static final int WARM_UP_SECONDS = 10;

    private final String name;
    private final String base;
    private final String process;
    private final List<Shot> shots;
    private Count count = new Count(0, 0, 0);
    private double cpu;
    private double redis;

    /**
     * @param base    {@code http://host:port}
     * @param process whose processor time is of interest
     * @param shots   sent round and round
     */
    Side(String name, String base, String process, List<Shot> shots) {
        this.name = name;
        this.base = base;
        this.process = process;
        this.shots = List.copyOf(shots);
    }

    /** 16 at once, so many seconds in turn for so many rounds, after the process of the last is warm. @return how warm it got */
    static String takeTurns(Bench bench, List<Side> sides, List<ProcessMeter> meters, int rounds) {
        var last = sides.getLast();
        var own = meters.stream()
                .filter(meter -> meter.name().equals(last.process))
                .toList();
        var warm = bench.warmUp(own, () -> last.fire(bench, WARM_UP_SECONDS).done());
        bench.say("%d at once, in turns".formatted(AT_ONCE));
        for (var round = 0; round < rounds; round++) {
            for (var side : sides) {
                var clock = CpuShares.start(meters);
                side.count = side.count.plus(side.fire(bench, bench.pick(8, 4)));
                var taken = clock.stop();
                side.cpu += taken.of(side.process);
                side.redis += taken.of("redis");
            }
        }
        return warm;
    }

    private Count fire(Bench bench, int seconds) {
        return bench.closed(name).fire(base, shots, AT_ONCE, seconds);
    }

    /** At a constant rate in all, one after the other. */
    static List<Hit> openly(Bench bench, List<Side> sides, double rate) {
        var warmUp = (int) (rate * bench.pick(10, 5));
        var count = warmUp + (int) (rate * bench.pick(45, 20));
        var all = IntStream.range(0, count)
                .mapToObj(i -> {
                    var side = sides.get(i % sides.size());
                    var shot = side.shot(i / sides.size());
                    return i < warmUp ? shot.asWarmUp() : shot;
                })
                .toList();
        return bench.open(sides.getLast().name).fire(all, rate);
    }

    private Shot shot(int i) {
        var one = shots.get(i % shots.size());
        return new Shot(name, one.method(), base + one.url(), one.headers(), one.body());
    }

    /** How long its requests took, of those that succeeded. */
    Percentiles times(List<Hit> hits) {
        return Percentiles.of(hits.stream()
                .filter(hit -> hit.group().equals(name))
                .filter(Hit::isSuccess)
                .map(Hit::millis)
                .toList());
    }

    /** Processor time of its process per request, in microseconds. */
    double micros() {
        return cpu * 1e6 / Math.max(1, count.done());
    }

    double redisMicros() {
        return redis * 1e6 / Math.max(1, count.done());
    }

    double perSecond() {
        return count.perSecond();
    }

    long failed() {
        return count.failed();
    }
}
