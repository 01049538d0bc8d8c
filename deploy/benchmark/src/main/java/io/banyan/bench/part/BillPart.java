package io.banyan.bench.part;

import io.banyan.bench.Bench;
import io.banyan.bench.load.Hit;
import io.banyan.bench.load.Shot;
import io.banyan.bench.measure.CpuShares;
import io.banyan.bench.measure.Percentiles;
import io.banyan.bench.measure.Watch;
import io.banyan.bench.report.Figure;
import io.banyan.bench.report.Goal;
import io.banyan.bench.report.PartReport;
import io.banyan.bench.report.Quantity;
import io.banyan.bench.town.Job;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** (c) From the answer to a completion 完工 until its bill can be read: outbox, broker, inbox, bill, at a steady rate. */
final class BillPart implements Part {

    private static final int RATE = 50;
    /** Jobs from the report to the completion. */
    private static final int SLICE = 100;

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String MILLIS = "ms";
    private static final String BILLED =
            "SELECT source_id FROM bill WHERE source_type = 'TICKET' AND source_id IN (%s)";

    @Override
    public String letter() {
        return "c";
    }

    @Override
    public String title() {
        return "completion → bill visible";
    }

    @Override
    public PartReport run(Bench bench) throws SQLException {
        var rate = bench.rate(RATE);
        var warmUp = bench.pick(500, 250);
        var count = warmUp + rate * bench.pick(30, 12);
        var warm = bench.warmUp(() -> bench.town().finishesJobs(SLICE));
        bench.say(count + " jobs are made ready");
        var jobs = bench.town().jobs(count);
        bench.settle();
        bench.say("completions at %d/s".formatted(rate));
        var tickets = jobs.stream().map(Job::ticketId).toList();
        try (var watch = new Watch(bench.database().open("banyan_billing"), BILLED, tickets, Clock.systemUTC())) {
            var cpu = CpuShares.start(bench.running().all());
            var hits = bench.open("complete").fire(shots(bench, jobs, warmUp), rate);
            var seen = watch.await(PATIENCE);
            return new PartReport(
                    letter(),
                    title(),
                    figures(rate, hits, jobs, seen, cpu.stop().perRequest(count) + "; before, whole jobs: " + warm),
                    List.of());
        }
    }

    private static List<Shot> shots(Bench bench, List<Job> jobs, int warmUp) {
        var token = bench.town().people().zhang().session().freshToken();
        var work = bench.town().work();
        return IntStream.range(0, jobs.size())
                .mapToObj(i -> {
                    var url = bench.running().url("gateway") + "/api/v1/tickets/"
                            + jobs.get(i).ticketId() + "/actions/complete";
                    var shot = Shot.post("complete", url, token, work)
                            .ifMatch(jobs.get(i).etag());
                    return i < warmUp ? shot.asWarmUp() : shot;
                })
                .toList();
    }

    private static List<Figure> figures(int rate, List<Hit> hits, List<Job> jobs, Map<String, Long> seen, String cost) {
        var done = hits.stream().filter(Hit::isSuccess).toList();
        var billed = done.stream()
                .filter(hit -> seen.containsKey(jobs.get(hit.index()).ticketId()))
                .toList();
        var answered = Percentiles.of(done.stream().map(Hit::millis).toList());
        var visible = Percentiles.of(billed.stream()
                .map(hit ->
                        Math.max(0, (seen.getOrDefault(jobs.get(hit.index()).ticketId(), 0L) - hit.ended()) / 1000.0))
                .toList());
        var late = Percentiles.of(hits.stream().map(Hit::lateMillis).toList());
        var note =
                "%d completions; max %.0f ms; the completion itself p50 %.0f, p99 %.0f ms; the generator was late by p99 %.1f ms; processor time per completion: %s"
                        .formatted(billed.size(), visible.max(), answered.p50(), answered.p99(), late.p99(), cost);
        return List.of(
                Figure.of("p50 at %d/s".formatted(rate), new Quantity(visible.p50(), MILLIS), Goal.atMost(100), note),
                Figure.of(
                        "p99 at %d/s".formatted(rate),
                        new Quantity(visible.p99(), MILLIS),
                        Goal.atMost(500),
                        "as above"),
                Figure.of(
                        "completions refused, or without a bill after %d s".formatted(PATIENCE.toSeconds()),
                        new Quantity(hits.size() - billed.size(), ""),
                        Goal.atMost(0),
                        ""));
    }
}
