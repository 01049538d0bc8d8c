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
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/**
 * (b) What the gateway costs, with tokens checked and limits counted: asked from the service itself, through nginx that checks nothing, and
 * through the gateway, in turns. First the smallest answer there is, a number, so that the gateway gets requests enough to be compiled and to
 * be measured; then a ticket's page, for what people notice of it.
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
        return "the gateway's own cost, on a number and on a ticket's page";
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
        var figures = new ArrayList<Figure>();
        through(bench, "notice-service", numbers(bench), (doors, warm) -> figures.add(ownCost(doors, warm)));
        through(bench, "ticket-service", pages(bench), (doors, warm) -> {
            bench.remember(RATE, doors.gateway.perSecond());
            figures.add(capacity(doors, warm));
            figures.addAll(latency(bench, doors));
        });
        return new PartReport(letter(), title(), figures, List.of());
    }

    /** The same requests through all three doors, until the gateway is warm and then measured. */
    private static void through(Bench bench, String service, List<Shot> shots, BiConsumer<Doors, String> figures) {
        var running = bench.running();
        try (var nginx = NginxProxy.before(running.address(service), bench.folder("nginx"))) {
            var doors = new Doors(
                    new Side("direct", running.url(service), service, shots),
                    new Side("nginx", nginx.url(), "nginx", shots),
                    new Side("gateway", running.url("gateway"), "gateway", shots));
            var meters = new ArrayList<>(running.all());
            meters.add(nginx.meter());
            var warm = Side.takeTurns(bench, doors.all(), meters, ROUNDS);
            figures.accept(doors, warm);
        }
    }

    private static List<Shot> numbers(Bench bench) {
        var town = bench.town();
        return IntStream.range(0, town.residents())
                .mapToObj(i -> Shot.get(
                        "number",
                        "/api/v1/inbox/unread-count",
                        town.resident(i).session().freshToken()))
                .toList();
    }

    private static List<Shot> pages(Bench bench) {
        var town = bench.town();
        return IntStream.range(0, town.residents())
                .mapToObj(i -> Shot.get(
                        "page",
                        "/api/v1/tickets/" + town.submits(i),
                        town.resident(i).session().freshToken()))
                .toList();
    }

    private static Figure ownCost(Doors doors, String warm) {
        return new Figure(
                "processor time per request, gateway against nginx",
                new Quantity(doors.nginx.micros(), MICROS),
                new Quantity(doors.gateway.micros(), MICROS),
                Goal.atMost(100),
                "of a number, %.0f /s; the gateway's process alone; Redis, which counts the limits, takes %.0f µs more, the service %.0f; %d refused or lost; %s"
                        .formatted(
                                doors.gateway.perSecond(),
                                doors.gateway.redisMicros(),
                                doors.direct.micros(),
                                failed(doors),
                                warm));
    }

    private static Figure capacity(Doors doors, String warm) {
        return new Figure(
                "pages through the gateway against direct, %d at once".formatted(Side.AT_ONCE),
                new Quantity(doors.direct.perSecond(), "/s"),
                new Quantity(doors.gateway.perSecond(), "/s"),
                Goal.ratioAtLeast(0.8),
                "all on the same processors; through nginx %.0f /s; of a page the gateway takes %.0f µs, nginx %.0f, ticket-service %.0f; %d refused or lost; %s"
                        .formatted(
                                doors.nginx.perSecond(),
                                doors.gateway.micros(),
                                doors.nginx.micros(),
                                doors.direct.micros(),
                                failed(doors),
                                warm));
    }

    private static long failed(Doors doors) {
        return doors.all().stream().mapToLong(Side::failed).sum();
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
