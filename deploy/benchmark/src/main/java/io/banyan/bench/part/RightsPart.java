package io.banyan.bench.part;

import io.banyan.bench.Bench;
import io.banyan.bench.load.ClosedRun.Count;
import io.banyan.bench.load.Hit;
import io.banyan.bench.load.Shot;
import io.banyan.bench.measure.CpuShares;
import io.banyan.bench.measure.Percentiles;
import io.banyan.bench.report.Figure;
import io.banyan.bench.report.Goal;
import io.banyan.bench.report.PartReport;
import io.banyan.bench.report.Quantity;
import io.banyan.bench.town.Town;
import io.banyan.story.client.Session;
import io.banyan.story.people.DemoStaff;
import io.banyan.story.people.Photo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * (i) What it costs that a service itself looks who asks and what he may do: the same open endpoint, a picture behind its signed link,
 * without a token and with one, in turns. With one, its signature, the sign-in, the account and the rights of now are looked at.
 */
final class RightsPart implements Part {

    private static final String SERVICE = "user-service";
    private static final int AT_ONCE = 16;
    private static final int ROUNDS = 3;
    private static final int WARM_UP_SECONDS = 10;
    private static final double RATE = 150;
    /** Of one address at most 30 a minute may sign in. */
    private static final int SIGN_INS = 20;

    private static final String MICROS = "µs";
    private static final String MILLIS = "ms";

    @Override
    public String letter() {
        return "i";
    }

    @Override
    public String title() {
        return "sign-in, and knowing who asks";
    }

    /** The same requests, by strangers or by people who are known. */
    private static final class Side {

        private final String name;
        private final List<Shot> shots;
        private Count count = new Count(0, 0, 0);
        private double cpu;

        Side(String name, List<Shot> shots) {
            this.name = name;
            this.shots = shots;
        }

        void play(Bench bench, int seconds) {
            var meter = CpuShares.start(List.of(bench.running().meter(SERVICE)));
            count = count.plus(bench.closed("rights").fire(bench.running().url(SERVICE), shots, AT_ONCE, seconds));
            cpu += meter.stop().of(SERVICE);
        }

        double micros() {
            return cpu * 1e6 / Math.max(1, count.done());
        }
    }

    @Override
    public PartReport run(Bench bench) {
        var links = links(bench.town());
        var open = new Side("open", shots(bench.town(), links, false));
        var known = new Side("known", shots(bench.town(), links, true));
        var warm = bench.warmUp(() -> bench.closed("rights")
                .fire(bench.running().url(SERVICE), known.shots, AT_ONCE, WARM_UP_SECONDS)
                .done());
        bench.say("pictures, %d at once, in turns".formatted(AT_ONCE));
        for (var round = 0; round < ROUNDS; round++) {
            open.play(bench, bench.pick(8, 4));
            known.play(bench, bench.pick(8, 4));
        }
        var figures = new ArrayList<Figure>();
        figures.add(new Figure(
                "processor time per request, known against open",
                new Quantity(open.micros(), MICROS),
                new Quantity(known.micros(), MICROS),
                null,
                "signature, sign-in, account and rights; %d failed; %s"
                        .formatted(open.count.failed() + known.count.failed(), warm)));
        figures.add(latency(bench, open, known));
        figures.add(signIn(bench));
        return new PartReport(letter(), title(), figures, List.of());
    }

    /** Of one picture for each resident. */
    private static List<String> links(Town town) {
        return IntStream.range(0, town.residents())
                .mapToObj(i -> {
                    var id = town.resident(i).upload("wall.jpg", "image/jpeg", Photo.jpeg(), "TICKET");
                    return town.resident(i)
                            .session()
                            .get("/api/v1/files/" + id)
                            .is(200)
                            .get("url");
                })
                .toList();
    }

    private static List<Shot> shots(Town town, List<String> links, boolean known) {
        return IntStream.range(0, links.size())
                .mapToObj(i -> known
                        ? Shot.get(
                                "known",
                                links.get(i),
                                town.resident(i).session().token())
                        : new Shot("open", "GET", links.get(i), Map.of(), null))
                .toList();
    }

    private static Figure latency(Bench bench, Side open, Side known) {
        bench.say("pictures at %.0f/s, every other by somebody who is known".formatted(RATE));
        var warmUp = (int) RATE * bench.pick(10, 5);
        var count = warmUp + (int) RATE * bench.pick(40, 15);
        var base = bench.running().url(SERVICE);
        var shots = IntStream.range(0, count)
                .mapToObj(i -> {
                    var side = i % 2 == 0 ? open : known;
                    var one = side.shots.get(i / 2 % side.shots.size());
                    var shot = new Shot(side.name, one.method(), base + one.url(), one.headers(), null);
                    return i < warmUp ? shot.asWarmUp() : shot;
                })
                .toList();
        var hits = bench.open("rights").fire(shots, RATE);
        var strangers = times(hits, open);
        var people = times(hits, known);
        return new Figure(
                "p50 added to a request by knowing who asks",
                new Quantity(strangers.p50(), MILLIS),
                new Quantity(people.p50(), MILLIS),
                Goal.addedAtMost(1),
                "open model, %.0f/s in all; p99 %.2f against %.2f ms".formatted(RATE, people.p99(), strangers.p99()));
    }

    private static Percentiles times(List<Hit> hits, Side side) {
        return Percentiles.of(hits.stream()
                .filter(hit -> hit.group().equals(side.name))
                .filter(Hit::isSuccess)
                .map(Hit::millis)
                .toList());
    }

    private static Figure signIn(Bench bench) {
        bench.say(SIGN_INS + " sign-ins, one after the other");
        var gateway = bench.settings().gateway();
        var cpu = CpuShares.start(List.of(bench.running().meter(SERVICE)));
        var times = IntStream.range(0, SIGN_INS)
                .mapToObj(_ -> {
                    var began = System.nanoTime();
                    var _ = Session.staff(gateway, DemoStaff.ADMIN.login(), DemoStaff.PASSWORD);
                    return (System.nanoTime() - began) / 1e6;
                })
                .toList();
        var each = cpu.stop().of(SERVICE) * 1000 / SIGN_INS;
        return Figure.of(
                "sign-in with a password, p50",
                new Quantity(Percentiles.of(times).p50(), MILLIS),
                null,
                "of these %.0f ms of processor in user-service, which the password's hash is meant to cost"
                        .formatted(each));
    }
}
