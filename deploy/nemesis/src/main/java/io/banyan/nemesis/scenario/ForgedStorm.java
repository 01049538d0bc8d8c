package io.banyan.nemesis.scenario;

import io.banyan.story.client.Json;
import io.banyan.story.people.Payment;
import java.time.Instant;
import java.util.List;

/** False notices about a payment that waits, of every kind and many at once: none moves a fen, and the true one among them is believed. */
final class ForgedStorm implements Scenario {

    private static final List<String> FLAWS =
            List.of("forged", "late", "foreign-merchant", "foreign-app", "unknown-key", "wrong-amount");
    private static final int OF_EACH = 15;
    private static final int OK = 200;
    private static final int REFUSED = 400;
    private static final int ERROR = 500;

    @Override
    public String id() {
        return "S25";
    }

    @Override
    public String sentence() {
        return "a storm of forged, outdated, foreign and wrong notices: refused, without effect, and the true one gets through";
    }

    @Override
    public int rounds() {
        return 5;
    }

    @Override
    public Instant harm(Trial trial, String victim) {
        var desk = new Desk(trial);
        var bill = desk.bill("假通知");
        var payment = desk.payer().asksToPay(bill);
        storm(trial, desk, payment);
        trial.must(
                desk.payer().payment(payment).status().equals("SUBMITTED"),
                "false notices have moved %s",
                payment.number());
        trial.must(
                Json.number(desk.payer().bill(Json.text(bill, "id", "bill")), "paid")
                                .signum()
                        == 0,
                "false notices have paid a bill");
        trial.must(
                desk.stored("SELECT COUNT(*) FROM payment_incident WHERE number = ?", payment.number()) > 0,
                "nobody wrote down what was told of %s",
                payment.number());
        desk.channel().pays(payment);
        storm(trial, desk, payment);
        var _ = desk.payer().awaitPayment(payment, "SUCCEEDED");
        var _ = desk.payer().awaitPaid(bill);
        return trial.now();
    }

    private static void storm(Trial trial, Desk desk, Payment payment) {
        var answers = Crowd.atOnce(
                FLAWS.size() * OF_EACH,
                i -> desk.channel()
                        .notice(payment, FLAWS.get(i % FLAWS.size()))
                        .path("status")
                        .asInt());
        trial.history().note("false notices were answered with " + answers);
        // Who is too busy to answer has not believed it either.
        answers.forEach(status -> trial.must(
                status < OK || status >= REFUSED && status != ERROR, "a false notice was answered with %d", status));
    }
}
