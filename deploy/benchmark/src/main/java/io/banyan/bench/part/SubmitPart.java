package io.banyan.bench.part;

import io.banyan.bench.Bench;
import io.banyan.bench.load.ClosedRun.Count;
import io.banyan.bench.load.Shot;
import io.banyan.bench.measure.CpuShares;
import io.banyan.bench.report.Figure;
import io.banyan.bench.report.Goal;
import io.banyan.bench.report.PartReport;
import io.banyan.bench.report.Quantity;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;

/** (a) Reports of residents through the gateway, beside the same rows written by plain JDBC with the same concurrency. */
final class SubmitPart implements Part {

    static final String RATE = "submit.rate";
    private static final int AT_ONCE = 16;
    private static final int WARM_UP_SECONDS = 10;
    private static final String PER_SECOND = "/s";

    @Override
    public String letter() {
        return "a";
    }

    @Override
    public String title() {
        return "submit a ticket, through the gateway ÷ the same rows by JDBC";
    }

    @Override
    public PartReport run(Bench bench) throws SQLException {
        var warm = bench.warmUp(() -> fire(bench, WARM_UP_SECONDS).done());
        var cpu = CpuShares.start(bench.running().all());
        bench.say("tickets, %d at once".formatted(AT_ONCE));
        var tickets = fire(bench, bench.pick(30, 12));
        var shares = cpu.stop();
        bench.say("the same rows by JDBC");
        double raw;
        try (var rows = new SameRows(bench.database())) {
            var _ = rows.perSecond(AT_ONCE, bench.pick(5, 2));
            raw = rows.perSecond(AT_ONCE, bench.pick(20, 8));
        }
        bench.remember(RATE, tickets.perSecond());
        var note =
                "%d tickets, %d refused or lost; raw: one transaction of ticket, timeline, idempotency key and outbox row; processor time per ticket: %s; %s"
                        .formatted(tickets.done(), tickets.failed(), shares.perRequest(tickets.done()), warm);
        return new PartReport(
                letter(),
                title(),
                List.of(
                        new Figure(
                                "tickets, %d at once".formatted(AT_ONCE),
                                new Quantity(raw, PER_SECOND),
                                new Quantity(tickets.perSecond(), PER_SECOND),
                                Goal.ratioAtLeast(0.5),
                                note),
                        Figure.of(
                                "reports refused or lost",
                                new Quantity(tickets.failed(), ""),
                                Goal.atMost(0),
                                "answers that are not 2xx, and no answers")),
                List.of());
    }

    /** Made anew for each load: the warm-up may take longer than a token lives. */
    static List<Shot> shots(Bench bench) {
        var town = bench.town();
        return IntStream.range(0, town.residents())
                .mapToObj(i -> Shot.post(
                        "submit", "/api/v1/tickets", town.resident(i).session().token(), town.report(i)))
                .toList();
    }

    private static Count fire(Bench bench, int seconds) {
        return bench.closed("submit").fire(bench.running().url("gateway"), shots(bench), AT_ONCE, seconds);
    }
}
