package io.banyan.bench.part;

import io.banyan.bench.Bench;
import io.banyan.bench.load.ClosedRun.Count;
import io.banyan.bench.load.Shot;
import io.banyan.bench.measure.CpuShares;
import io.banyan.bench.report.Figure;
import io.banyan.bench.report.Goal;
import io.banyan.bench.report.PartReport;
import io.banyan.bench.report.Quantity;
import java.util.List;
import java.util.stream.IntStream;

/** (f) Paid orders: ticket and bill together in one global transaction (Seata TCC), beside reports without one. */
final class OrderPart implements Part {

    private static final int AT_ONCE = 8;
    private static final int WARM_UP_SECONDS = 10;

    @Override
    public String letter() {
        return "f";
    }

    @Override
    public String title() {
        return "global transactions (Seata TCC): paid orders";
    }

    @Override
    public PartReport run(Bench bench) {
        var gateway = bench.running().url("gateway");
        var warm = bench.warmUp(() -> fire(bench, WARM_UP_SECONDS).done());
        var reports = bench.closed("order").fire(gateway, SubmitPart.shots(bench), AT_ONCE, bench.pick(10, 5));
        var cpu = CpuShares.start(bench.running().all());
        bench.say("orders, %d at once".formatted(AT_ONCE));
        var flows = fire(bench, bench.pick(20, 10));
        var shares = cpu.stop();
        return new PartReport(
                letter(),
                title(),
                List.of(
                        new Figure(
                                "global transactions, %d at once".formatted(AT_ONCE),
                                new Quantity(reports.perSecond(), "/s"),
                                new Quantity(flows.perSecond(), "/s"),
                                null,
                                "raw: reports without a global transaction, as many at once; processor time per order: "
                                        + shares.perRequest(flows.done()) + "; " + warm),
                        Figure.of(
                                "orders refused or lost",
                                new Quantity(flows.failed(), ""),
                                Goal.atMost(0),
                                "answers that are not 2xx, and no answers")),
                List.of());
    }

    private static Count fire(Bench bench, int seconds) {
        var town = bench.town();
        var orders = IntStream.range(0, town.residents())
                .mapToObj(i -> Shot.post(
                        "order", "/api/v1/tickets", town.resident(i).session().token(), town.order(i)))
                .toList();
        return bench.closed("order").fire(bench.running().url("gateway"), orders, AT_ONCE, seconds);
    }
}
