package io.banyan.bench.part;

import io.banyan.bench.Bench;
import io.banyan.bench.load.Hit;
import io.banyan.bench.load.Shot;
import io.banyan.bench.measure.LiveHeap;
import io.banyan.bench.measure.Percentiles;
import io.banyan.bench.measure.ProcessMeter;
import io.banyan.bench.report.Figure;
import io.banyan.bench.report.Goal;
import io.banyan.bench.report.PartReport;
import io.banyan.bench.report.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** (h) Memory and threads under half the load that goes through at most: what grows, grows for ever. */
final class EndurancePart implements Part {

    private static final double MEBI = 1 << 20;
    private static final double TENTH_MORE = 1.1;
    /** A ticket reported is looked at twice. */
    private static final int SHOTS_PER_REPORT = 3;

    private static final double FALLBACK_REPORTS = 60;
    private static final double FALLBACK_PAGES = 180;
    /** Seconds of load with one set of access tokens, which live for ten minutes. */
    private static final int TOKEN_HOLDS = 240;

    @Override
    public String letter() {
        return "h";
    }

    @Override
    public String title() {
        return "memory and threads at half load";
    }

    @Override
    public PartReport run(Bench bench) {
        var rate =
                half(bench.recall(SubmitPart.RATE, FALLBACK_REPORTS), bench.recall(GatewayPart.RATE, FALLBACK_PAGES));
        var settle = bench.pick(60, 20);
        bench.say("%.0f reports and %.0f pages a second".formatted(rate, rate * (SHOTS_PER_REPORT - 1)));
        var _ = load(bench, rate, settle);
        var before = Snapshot.of(bench.running().all());
        var seconds = bench.pick(600, 60);
        var hits = load(bench, rate, seconds);
        var after = Snapshot.of(bench.running().all());
        var failed = hits.stream().filter(hit -> !hit.isSuccess()).count();
        var times = Percentiles.of(
                hits.stream().filter(Hit::isSuccess).map(Hit::millis).toList());
        return new PartReport(
                letter(),
                title(),
                List.of(
                        new Figure(
                                "live heap of our services, after against before",
                                new Quantity(before.heap(), "MiB"),
                                new Quantity(after.heap(), "MiB"),
                                Goal.ratioAtMost(TENTH_MORE),
                                "after a full collection; %d s at %.0f reports/s, after %d s of the same"
                                        .formatted(seconds, rate, settle)),
                        new Figure(
                                "threads of all processes, after against before",
                                new Quantity(before.threads(), ""),
                                new Quantity(after.threads(), ""),
                                Goal.ratioAtMost(TENTH_MORE),
                                "operating-system threads"),
                        new Figure(
                                "resident memory of all processes, after against before",
                                new Quantity(before.resident(), "MiB"),
                                new Quantity(after.resident(), "MiB"),
                                Goal.ratioAtMost(TENTH_MORE),
                                "the database's buffer pool and the heaps fill up to their limits first"),
                        Figure.of(
                                "requests refused or lost",
                                new Quantity(failed, ""),
                                Goal.atMost(0),
                                "of %d; p50 %.0f, p99 %.0f ms".formatted(hits.size(), times.p50(), times.p99()))),
                List.of(table(before, after)));
    }

    /** So many reports a second, each looked at twice, keep the platform busy half of the time: a report takes 1/{@code reports} s of it. */
    static double half(double reports, double pages) {
        return 0.5 / (1 / reports + (SHOTS_PER_REPORT - 1) / pages);
    }

    private static List<Hit> load(Bench bench, double reports, int seconds) {
        var hits = new ArrayList<Hit>();
        for (var left = seconds; left > 0; left -= TOKEN_HOLDS) {
            hits.addAll(loadWithFreshTokens(bench, reports, Math.min(left, TOKEN_HOLDS)));
        }
        return hits;
    }

    private static List<Hit> loadWithFreshTokens(Bench bench, double reports, int seconds) {
        var town = bench.town();
        var gateway = bench.running().url("gateway");
        var tokens = IntStream.range(0, town.residents())
                .mapToObj(i -> town.resident(i).session().freshToken())
                .toList();
        var pages = IntStream.range(0, town.residents()).mapToObj(town::submits).toList();
        var shots = IntStream.range(0, (int) (reports * SHOTS_PER_REPORT * seconds))
                .mapToObj(i -> {
                    var who = i / SHOTS_PER_REPORT % town.residents();
                    return i % SHOTS_PER_REPORT == 0
                            ? Shot.post("report", gateway + "/api/v1/tickets", tokens.get(who), town.report(who))
                            : Shot.get("page", gateway + "/api/v1/tickets/" + pages.get(who), tokens.get(who));
                })
                .toList();
        return bench.open("endurance").fire(shots, reports * SHOTS_PER_REPORT);
    }

    /** What every process takes at one moment. */
    private record Snapshot(Map<String, Line> lines) {

        private record Line(double resident, double heap, long threads) {}

        static Snapshot of(List<ProcessMeter> meters) {
            return new Snapshot(meters.stream()
                    .collect(Collectors.toMap(
                            ProcessMeter::name,
                            meter -> new Line(meter.residentBytes() / MEBI, LiveHeap.of(meter) / MEBI, meter.threads()),
                            (one, _) -> one,
                            java.util.LinkedHashMap::new)));
        }

        double heap() {
            return lines.values().stream().mapToDouble(Line::heap).sum();
        }

        double resident() {
            return lines.values().stream().mapToDouble(Line::resident).sum();
        }

        double threads() {
            return lines.values().stream().mapToDouble(Line::threads).sum();
        }
    }

    private static String table(Snapshot before, Snapshot after) {
        var rows = new ArrayList<>(List.of(
                "| process | live heap before | after | resident before | after | threads before | after |",
                "|---|---:|---:|---:|---:|---:|---:|"));
        before.lines().forEach((name, was) -> {
            var is = after.lines().get(name);
            if (is != null) {
                rows.add("| %s | %.0f MiB | %.0f MiB | %.0f MiB | %.0f MiB | %d | %d |"
                        .formatted(
                                name,
                                was.heap(),
                                is.heap(),
                                was.resident(),
                                is.resident(),
                                was.threads(),
                                is.threads()));
            }
        });
        return String.join("\n", rows);
    }
}
