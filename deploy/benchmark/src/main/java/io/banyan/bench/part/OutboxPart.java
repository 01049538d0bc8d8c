package io.banyan.bench.part;

import io.banyan.bench.Bench;
import io.banyan.bench.measure.CpuShares;
import io.banyan.bench.measure.OutboxBacklog;
import io.banyan.bench.report.Figure;
import io.banyan.bench.report.Goal;
import io.banyan.bench.report.PartReport;
import io.banyan.bench.report.Quantity;
import java.sql.SQLException;
import java.util.List;

/** (e) A backlog after an outage of the broker: what the relay's look costs while it waits, and how fast it is sent after. */
final class OutboxPart implements Part {

    private static final int DRAINED = 100_000;
    private static final int QUICK = 20_000;
    private static final int WAITING = 1_000_000;
    private static final int QUICK_WAITING = 200_000;
    private static final String PER_SECOND = "/s";
    private static final String MILLIS = "ms";

    @Override
    public String letter() {
        return "e";
    }

    @Override
    public String title() {
        return "outbox with a backlog (patrol-service)";
    }

    @Override
    public PartReport run(Bench bench) throws SQLException {
        var waiting = bench.pick(WAITING, QUICK_WAITING);
        var drained = bench.pick(DRAINED, QUICK);
        var patience = bench.pick(120, 60);
        try (var backlog = OutboxBacklog.of(
                bench.database(),
                "banyan_patrol",
                bench.settings().environment().getOrDefault("BANYAN_KAFKA", ""))) {
            var empty = backlog.poll(bench.pick(10, 5));
            bench.say("%,d events are stored and held back".formatted(waiting));
            backlog.fill(waiting);
            bench.say("polls");
            var full = backlog.poll(bench.pick(20, 10));
            backlog.shrinkTo(drained);
            bench.say("raw: %,d rows archived and deleted by JDBC".formatted(drained / 5));
            var raw = backlog.movePerSecond(drained / 5);
            var cpu = CpuShares.start(bench.running().all());
            bench.say("%,d events are let go".formatted(drained));
            var drain = backlog.drain(patience);
            return new PartReport(
                    letter(),
                    title(),
                    List.of(
                            new Figure(
                                    "a poll with %,d events waiting, against none".formatted(waiting),
                                    new Quantity(empty.millis(), MILLIS),
                                    new Quantity(full.millis(), MILLIS),
                                    Goal.atMost(50),
                                    "the database's busy time for the relay's account per statement; rows read per poll %,.0f, without events %,.0f"
                                            .formatted(full.rows(), empty.rows())),
                            new Figure(
                                    "events sent, %,d waiting".formatted(drained),
                                    new Quantity(raw, PER_SECOND),
                                    new Quantity(drain.perSecond(), PER_SECOND),
                                    Goal.atLeast(1000),
                                    "raw: the same rows archived and deleted by JDBC in the same batches, without a broker; %,d left; processor time per event: %s"
                                            .formatted(drain.left(), cpu.stop().perRequest(drained)))),
                    List.of());
        }
    }
}
