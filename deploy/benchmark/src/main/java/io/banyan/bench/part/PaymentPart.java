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
import io.banyan.bench.town.OpenBill;
import io.banyan.bench.town.Town;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** (d) From the payer's thumb until the bill is paid: the channel's signed notice, the ledger and the receipt, at a steady rate. */
final class PaymentPart implements Part {

    private static final int RATE = 50;
    private static final int GENTLY = 10;
    private static final int SLICE = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String MILLIS = "ms";
    private static final String PAID = "SELECT id FROM bill WHERE status = 'PAID' AND id IN (%s)";

    @Override
    public String letter() {
        return "d";
    }

    @Override
    public String title() {
        return "payment notice → bill paid";
    }

    @Override
    public PartReport run(Bench bench) throws SQLException {
        var rate = bench.rate(RATE);
        var warmUp = bench.pick(500, 250);
        var count = warmUp + rate * bench.pick(30, 12);
        var warm = bench.warmUp(() -> paysBills(bench));
        bench.say(count + " payments are made ready");
        var bills = openBills(bench, count);
        var payments = payments(bills);
        bench.settle();
        bench.say("payments at %d/s".formatted(rate));
        var numbers = bills.stream().map(OpenBill::id).toList();
        try (var watch = new Watch(bench.database().open("banyan_billing"), PAID, numbers, Clock.systemUTC())) {
            var cpu = CpuShares.start(bench.running().all());
            var hits = bench.open("pay").fire(shots(bench, payments, warmUp), rate);
            var seen = watch.await(PATIENCE);
            return new PartReport(
                    letter(),
                    title(),
                    figures(rate, hits, bills, seen, cpu.stop().perRequest(count) + "; before: " + warm),
                    List.of());
        }
    }

    private static List<OpenBill> openBills(Bench bench, int count) {
        try {
            return bench.town().openBills(count, bench.database());
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static List<String> payments(List<OpenBill> bills) {
        return Town.many(
                bills.size(),
                i -> bills.get(i).payer().asksToPay(bills.get(i).json()).number());
    }

    /** A slice of the warm-up. @return payments */
    private static long paysBills(Bench bench) {
        var payments = payments(openBills(bench, SLICE));
        return bench.open("pay").fire(shots(bench, payments, 0), GENTLY).size();
    }

    private static List<Shot> shots(Bench bench, List<String> payments, int warmUp) {
        var channel = bench.running().url("pay-sim") + "/sim/orders/";
        return IntStream.range(0, payments.size())
                .mapToObj(i -> {
                    var shot = new Shot(
                            "pay",
                            "POST",
                            channel + payments.get(i) + "/pay",
                            Map.of("Content-Type", "application/json"),
                            "{}");
                    return i < warmUp ? shot.asWarmUp() : shot;
                })
                .toList();
    }

    private static List<Figure> figures(
            int rate, List<Hit> hits, List<OpenBill> bills, Map<String, Long> seen, String cost) {
        var paid = hits.stream()
                .filter(Hit::isSuccess)
                .filter(hit -> seen.containsKey(bills.get(hit.index()).id()))
                .toList();
        var times = Percentiles.of(paid.stream()
                .map(hit -> (seen.getOrDefault(bills.get(hit.index()).id(), 0L) - hit.intended()) / 1000.0)
                .toList());
        var channel = Percentiles.of(paid.stream().map(Hit::millis).toList());
        var note =
                "%d payments; from the order to pay, the simulator's own work and its notice included (its answer took p50 %.0f, p99 %.0f ms); max %.0f ms; processor time per payment: %s"
                        .formatted(paid.size(), channel.p50(), channel.p99(), times.max(), cost);
        return List.of(
                Figure.of("p50 at %d/s".formatted(rate), new Quantity(times.p50(), MILLIS), null, note),
                Figure.of(
                        "p99 at %d/s".formatted(rate), new Quantity(times.p99(), MILLIS), Goal.atMost(300), "as above"),
                Figure.of(
                        "payments refused, or not on the bill after %d s".formatted(PATIENCE.toSeconds()),
                        new Quantity(hits.size() - paid.size(), ""),
                        Goal.atMost(0),
                        ""));
    }
}
