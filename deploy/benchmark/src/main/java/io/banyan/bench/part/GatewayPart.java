package io.banyan.bench.part;

import io.banyan.bench.Bench;
import io.banyan.bench.load.NginxProxy;
import io.banyan.bench.load.Shot;
import io.banyan.bench.report.Figure;
import io.banyan.bench.report.Goal;
import io.banyan.bench.report.PartReport;
import io.banyan.bench.report.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * (b) What the gateway costs, with tokens checked and limits counted: a ticket's page asked from the service itself, through nginx that
 * checks nothing, and through the gateway, in turns.
 */
final class GatewayPart implements Part {

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

    private record Doors(Side direct, Side nginx, Side gateway) {

        List<Side> all() {
            return List.of(direct, nginx, gateway);
        }
    }

    /** Pages a second. */
    static final String RATE = "gateway.rate";

    @Override
    public PartReport run(Bench bench) {
        var pages = pages(bench);
        var service = "ticket-service";
        var running = bench.running();
        try (var nginx = NginxProxy.before(running.address(service), bench.folder("nginx"))) {
            var doors = new Doors(
                    new Side("direct", running.url(service), service, pages),
                    new Side("nginx", nginx.url(), "nginx", pages),
                    new Side("gateway", running.url("gateway"), "gateway", pages));
            var meters = new ArrayList<>(running.all());
            meters.add(nginx.meter());
            var warm = Side.takeTurns(bench, doors.all(), meters, ROUNDS);
            var figures = new ArrayList<>(capacity(doors, warm));
            bench.remember(RATE, doors.gateway.perSecond());
            figures.addAll(latency(bench, doors));
            return new PartReport(letter(), title(), figures, List.of());
        }
    }

    private static List<Shot> pages(Bench bench) {
        var town = bench.town();
        return IntStream.range(0, town.residents())
                .mapToObj(i -> Shot.get(
                        "page",
                        "/api/v1/tickets/" + town.submits(i),
                        town.resident(i).session().token()))
                .toList();
    }

    private static List<Figure> capacity(Doors doors, String warm) {
        var failed = doors.all().stream().mapToLong(Side::failed).sum();
        return List.of(
                new Figure(
                        "processor time per request, gateway against nginx",
                        new Quantity(doors.nginx.micros(), MICROS),
                        new Quantity(doors.gateway.micros(), MICROS),
                        Goal.atMost(100),
                        "the gateway's process alone; Redis, which counts the limits, takes %.0f µs more; the page itself costs ticket-service %.0f µs; %s"
                                .formatted(doors.gateway.redisMicros(), doors.direct.micros(), warm)),
                new Figure(
                        "pages through the gateway against direct, %d at once".formatted(Side.AT_ONCE),
                        new Quantity(doors.direct.perSecond(), "/s"),
                        new Quantity(doors.gateway.perSecond(), "/s"),
                        Goal.ratioAtLeast(0.8),
                        "all on the same processors; through nginx %.0f /s; %d refused or lost"
                                .formatted(doors.nginx.perSecond(), failed)));
    }

    private static List<Figure> latency(Bench bench, Doors doors) {
        var rate = Math.min(MOST_PER_SECOND, Math.max(1, doors.gateway.perSecond() * SHARE));
        bench.say("pages at %.0f/s, each third to another address".formatted(rate));
        var hits = Side.openly(bench, doors.all(), rate);
        var direct = doors.direct.times(hits);
        var nginx = doors.nginx.times(hits);
        var gateway = doors.gateway.times(hits);
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
}
