package io.banyan.nemesis.scenario;

import io.banyan.story.people.Payment;
import java.time.Instant;
import java.util.Map;

/**
 * A payer pays at the very moment at which he gives the payment up, again and again. What the channel took is on the bill or goes back; what
 * it did not take leaves the bill owed.
 */
final class PayOrClose implements Scenario {

    private static final int LANES = 4;
    private static final int RACES = 50;
    private static final int RACES_QUICKLY = 12;

    @Override
    public String id() {
        return "S24";
    }

    @Override
    public String sentence() {
        return "paid at the moment of being given up: 50 races, a quarter of them lost at the channel itself";
    }

    @Override
    public boolean underLoad() {
        return false;
    }

    @Override
    public Instant harm(Trial trial, String victim) {
        var desk = new Desk(trial);
        var races = trial.quick() ? RACES_QUICKLY : RACES;
        desk.channel().misbehaves(Map.of("closeRace", races / LANES));
        try {
            var paid = Crowd.atOnce(LANES, lane -> races(desk, races / LANES + (lane < races % LANES ? 1 : 0))).stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            trial.history().note("%d of %d were paid".formatted(paid, races));
        } finally {
            desk.channel().behaves();
        }
        return trial.now();
    }

    /** @return how many were paid */
    private static int races(Desk desk, int count) {
        var paid = 0;
        var bill = desk.bill("边付边弃");
        for (var race = 0; race < count; race++) {
            var payment = desk.payer().asksToPay(bill);
            var _ = Crowd.atOnce(
                    2, who -> who == 0 ? desk.channel().triesToPay(payment.number()) : desk.closes(payment));
            if (end(desk, payment).equals("SUCCEEDED")) {
                paid++;
                var _ = desk.payer().awaitPaid(bill);
                bill = race + 1 < count ? desk.bill("边付边弃") : bill;
            }
        }
        return paid;
    }

    /** How it ended here, which must be how it ended there. */
    private static String end(Desk desk, Payment payment) {
        var there = desk.channel().order(payment).path("state").asString("");
        var expected = there.equals("SUCCESS") || there.equals("REFUND") ? "SUCCEEDED" : "CLOSED";
        var _ = desk.payer().awaitPayment(payment, expected);
        return expected;
    }
}
