package io.banyan.bench.part;

import io.banyan.bench.Bench;
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
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * (i) What it costs that a service itself looks who asks and what he may do: the same open endpoint, a picture behind its signed link,
 * without a token and with one. With one, its signature, the sign-in, the account and the rights of now are looked at.
 */
final class RightsPart implements Part {

    private static final String SERVICE = "user-service";
    private static final int ROUNDS = 3;
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
        return "knowing who asks, and a sign-in";
    }

    @Override
    public PartReport run(Bench bench) {
        var running = bench.running();
        var links = links(bench.town());
        var open = new Side("open", running.url(SERVICE), SERVICE, strangers(links));
        var known = new Side("known", running.url(SERVICE), SERVICE, people(bench.town(), links));
        var warm = Side.takeTurns(bench, List.of(open, known), running.all(), ROUNDS);
        var cost = new Figure(
                "processor time per request, known against open",
                new Quantity(open.micros(), MICROS),
                new Quantity(known.micros(), MICROS),
                null,
                "signature, sign-in, account and rights; %d failed; %s"
                        .formatted(open.failed() + known.failed(), warm));
        return new PartReport(letter(), title(), List.of(cost, latency(bench, open, known), signIn(bench)), List.of());
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

    private static List<Shot> strangers(List<String> links) {
        return links.stream()
                .map(link -> new Shot("picture", "GET", link, Map.of(), null))
                .toList();
    }

    private static List<Shot> people(Town town, List<String> links) {
        return IntStream.range(0, links.size())
                .mapToObj(i -> Shot.get(
                        "picture", links.get(i), town.resident(i).session().freshToken()))
                .toList();
    }

    private static Figure latency(Bench bench, Side open, Side known) {
        bench.say("pictures at %.0f/s, every other by somebody who is known".formatted(RATE));
        var hits = Side.openly(bench, List.of(open, known), RATE);
        var strangers = open.times(hits);
        var people = known.times(hits);
        return new Figure(
                "p50 added to a request by knowing who asks",
                new Quantity(strangers.p50(), MILLIS),
                new Quantity(people.p50(), MILLIS),
                Goal.addedAtMost(1),
                "open model, %.0f/s in all; p99 %.2f against %.2f ms".formatted(RATE, people.p99(), strangers.p99()));
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
                "of these %.0f ms of processor in user-service, which the hash of a password is meant to cost"
                        .formatted(each));
    }
}
