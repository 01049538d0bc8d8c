package io.banyan.bench.part;

import io.banyan.bench.Bench;
import io.banyan.bench.load.ClosedRun.Count;
import io.banyan.bench.load.Hit;
import io.banyan.bench.load.NginxProxy;
import io.banyan.bench.load.Shot;
import io.banyan.bench.measure.CpuShares;
import io.banyan.bench.measure.Percentiles;
import io.banyan.bench.measure.ProcessMeter;
import io.banyan.bench.report.Figure;
import io.banyan.bench.report.Goal;
import io.banyan.bench.report.PartReport;
import io.banyan.bench.report.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * (b) What the gateway costs, with tokens checked and limits counted: a ticket's page asked from the service itself, through nginx that
 * checks nothing, and through the gateway, in turns, so that what else happens on the machine happens to all three.
 */
final class GatewayPart implements Part {

    private static final int AT_ONCE = 16;
    private static final int WARM_UP_SECONDS = 10;
    private static final int ROUNDS = 3;
    private static final double MOST_PER_SECOND = 150;
    /** Of what goes through at most: far from the knee, where latency is the queue's and not the gateway's. */
    private static final double SHARE = 0.25;

    private static final String MICROS = "µs";
    private static final String MILLIS = "ms";

    @Override
    public String letter() {
        return "b";
    }

    @Override
    public String title() {
        return "the gateway's own cost, on a ticket's page";
    }

    /** One way to the page, and what went through it. */
    private static final class Door {

        private final String name;
        private final String base;
        private final String process;
        private Count count = new Count(0, 0, 0);
        private double cpu;
        private double redis;

        Door(String name, String base, String process) {
            this.name = name;
            this.base = base;
            this.process = process;
        }

        void add(Count more, CpuShares.Taken taken) {
            count = count.plus(more);
            cpu += taken.of(process);
            redis += taken.of("redis");
        }

        double micros() {
            return cpu * 1e6 / Math.max(1, count.done());
        }

        double redisMicros() {
            return redis * 1e6 / Math.max(1, count.done());
        }
    }

    private record Doors(Door direct, Door nginx, Door gateway) {

        List<Door> all() {
            return List.of(direct, nginx, gateway);
        }
    }

    @Override
    public PartReport run(Bench bench) {
        var paths = paths(bench);
        var service = "ticket-service";
        try (var nginx = NginxProxy.before(bench.running().address(service), bench.folder("nginx"))) {
            var doors = new Doors(
                    new Door("direct", bench.running().url(service), service),
                    new Door("nginx", nginx.url(), "nginx"),
                    new Door("gateway", bench.running().url("gateway"), "gateway"));
            var meters = new ArrayList<>(bench.running().all());
            meters.add(nginx.meter());
            var figures = new ArrayList<>(capacity(bench, doors, paths, meters));
            figures.addAll(latency(bench, doors, paths));
            return new PartReport(letter(), title(), figures, List.of());
        }
    }

    private static List<Shot> paths(Bench bench) {
        var town = bench.town();
        return IntStream.range(0, town.residents())
                .mapToObj(i -> Shot.get(
                        "page",
                        "/api/v1/tickets/" + town.submits(i),
                        town.resident(i).session().token()))
                .toList();
    }

    private static List<Figure> capacity(Bench bench, Doors doors, List<Shot> paths, List<ProcessMeter> meters) {
        var warm = bench.warmUp(() -> bench.closed("gateway")
                .fire(doors.gateway.base, paths, AT_ONCE, WARM_UP_SECONDS)
                .done());
        bench.say("pages, %d at once, in turns".formatted(AT_ONCE));
        for (var round = 0; round < ROUNDS; round++) {
            for (var door : doors.all()) {
                var cpu = CpuShares.start(meters);
                var count = bench.closed("gateway").fire(door.base, paths, AT_ONCE, bench.pick(8, 4));
                door.add(count, cpu.stop());
            }
        }
        return figures(doors, warm);
    }

    private static List<Figure> figures(Doors doors, String warm) {
        var failed = doors.all().stream().mapToLong(door -> door.count.failed()).sum();
        return List.of(
                new Figure(
                        "processor time per request, gateway against nginx",
                        new Quantity(doors.nginx.micros(), MICROS),
                        new Quantity(doors.gateway.micros(), MICROS),
                        Goal.atMost(100),
                        "the gateway's process alone; Redis, which counts the limits, takes %.0f µs more; the page itself costs ticket-service %.0f µs; %s"
                                .formatted(doors.gateway.redisMicros(), doors.direct.micros(), warm)),
                new Figure(
                        "pages through the gateway against direct, %d at once".formatted(AT_ONCE),
                        new Quantity(doors.direct.count.perSecond(), "/s"),
                        new Quantity(doors.gateway.count.perSecond(), "/s"),
                        Goal.ratioAtLeast(0.8),
                        "all on the same processors; through nginx %.0f /s; %d refused or lost"
                                .formatted(doors.nginx.count.perSecond(), failed)));
    }

    private static List<Figure> latency(Bench bench, Doors doors, List<Shot> paths) {
        var rate = Math.min(MOST_PER_SECOND, Math.max(1, doors.gateway.count.perSecond() * SHARE));
        bench.say("pages at %.0f/s, each third to another address".formatted(rate));
        var warmUp = (int) (rate * bench.pick(10, 5));
        var count = warmUp + (int) (rate * bench.pick(45, 20));
        var shots = IntStream.range(0, count)
                .mapToObj(i -> {
                    var door = doors.all().get(i % doors.all().size());
                    var path = paths.get(i / doors.all().size() % paths.size());
                    var shot = new Shot(door.name, "GET", door.base + path.url(), path.headers(), null);
                    return i < warmUp ? shot.asWarmUp() : shot;
                })
                .toList();
        var hits = bench.open("gateway").fire(shots, rate);
        var direct = times(hits, doors.direct);
        var nginx = times(hits, doors.nginx);
        var gateway = times(hits, doors.gateway);
        var note = "open model, %.0f/s in all; p50 / p99 direct %.2f / %.2f, nginx %.2f / %.2f, gateway %.2f / %.2f ms"
                .formatted(rate, direct.p50(), direct.p99(), nginx.p50(), nginx.p99(), gateway.p50(), gateway.p99());
        return List.of(
                new Figure(
                        "p50 of a page through the gateway, against direct",
                        new Quantity(direct.p50(), MILLIS),
                        new Quantity(gateway.p50(), MILLIS),
                        null,
                        note),
                new Figure(
                        "p99 of a page through the gateway, against direct",
                        new Quantity(direct.p99(), MILLIS),
                        new Quantity(gateway.p99(), MILLIS),
                        Goal.addedAtMost(5),
                        note));
    }

    private static Percentiles times(List<Hit> hits, Door door) {
        return Percentiles.of(hits.stream()
                .filter(hit -> hit.group().equals(door.name))
                .filter(Hit::isSuccess)
                .map(Hit::millis)
                .toList());
    }
}
