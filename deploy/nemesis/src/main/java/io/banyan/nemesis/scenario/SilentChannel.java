package io.banyan.nemesis.scenario;

import io.banyan.story.check.Schemas;
import io.banyan.story.client.Json;
import io.banyan.story.people.Payment;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import tools.jackson.databind.JsonNode;

/**
 * The channel does what it is asked and does not say so, or says so too late. Whoever asks again must find the truth within two minutes:
 * paid is paid, unpaid can be paid or given up, and money goes back once.
 */
final class SilentChannel implements Scenario {

    private static final Duration CONVERGED = Duration.ofMinutes(2);
    private static final int LATE = 3_000;
    private static final int NEVER = 8_000;

    @Override
    public String id() {
        return "S23";
    }

    @Override
    public String sentence() {
        return "the channel does what it was asked and its answer is late or lost: the janitor finds the truth";
    }

    @Override
    public List<String> victims() {
        return List.of("answer-late", "answer-lost-paid", "answer-lost-unpaid", "refund-answer-lost");
    }

    @Override
    public int rounds() {
        return 5;
    }

    @Override
    public boolean underLoad() {
        return false;
    }

    @Override
    public Instant harm(Trial trial, String victim) {
        var desk = new Desk(trial);
        try {
            return switch (victim) {
                case "answer-late" -> paidBeforeTheAnswer(trial, desk);
                case "answer-lost-paid" -> paidWithoutAnswerOrNotice(trial, desk);
                case "answer-lost-unpaid" -> givenUpWithoutAnswer(trial, desk);
                default -> refundedWithoutAnswer(trial, desk);
            };
        } finally {
            desk.channel().behaves();
        }
    }

    /** The payer is faster than the answer to the order: the notice comes while it is still being placed. */
    private static Instant paidBeforeTheAnswer(Trial trial, Desk desk) {
        var bill = desk.bill("未答先付");
        desk.channel().misbehaves(silence("PREPAY", LATE));
        var asked = CompletableFuture.supplyAsync(() -> desk.payer().asksToPay(bill));
        var number = placed(trial, desk, bill);
        trial.await(
                "the payer has paid",
                CONVERGED,
                () -> desk.channel().triesToPay(number).status() == 200);
        settled(trial, desk, asked.join(), bill);
        return trial.now();
    }

    /** Neither the answer nor any notice arrives; the money does. */
    private static Instant paidWithoutAnswerOrNotice(Trial trial, Desk desk) {
        var bill = desk.bill("付而不知");
        var knobs = new HashMap<String, Object>(silence("PREPAY", NEVER));
        knobs.put("noticeDrop", 100);
        desk.channel().misbehaves(knobs);
        var payment = desk.payer().asksToPay(bill);
        trial.must(payment.status().equals("UNKNOWN"), "what nobody knows is called %s", payment.status());
        desk.channel().pays(payment);
        settled(trial, desk, payment, bill);
        return trial.now();
    }

    /** The order is there, nobody pays it, and the payer wants to be rid of it. */
    private static Instant givenUpWithoutAnswer(Trial trial, Desk desk) {
        var bill = desk.bill("不知而弃");
        desk.channel().misbehaves(silence("PREPAY", NEVER));
        var payment = desk.payer().asksToPay(bill);
        var known = desk.payer().awaitPayment(payment, "SUBMITTED");
        trial.must(!Json.textOrEmpty(known.json(), "codeUrl").isEmpty(), "nobody can pay %s", payment.number());
        var _ = desk.closes(payment).is(200);
        var _ = desk.payer().awaitPayment(payment, "CLOSED");
        var again = desk.payer().asksToPay(bill);
        desk.channel().pays(again);
        settled(trial, desk, again, bill);
        return trial.now();
    }

    private static Instant refundedWithoutAnswer(Trial trial, Desk desk) {
        var payment = desk.paid("退而不知");
        var amount = Json.number(payment.json(), "amount");
        desk.channel().misbehaves(silence("REFUND", NEVER));
        var refund = desk.givesBack(payment, amount).is(201).get("id");
        var began = trial.now();
        trial.await(
                "the refund is known to be done",
                CONVERGED,
                () -> desk.stored("SELECT COUNT(*) FROM refund WHERE id = ? AND status = 'SUCCEEDED'", refund) == 1);
        trial.history()
                .note("known after %d ms"
                        .formatted(Duration.between(began, trial.now()).toMillis()));
        trial.must(
                desk.backAtTheChannel(payment) == amount.movePointRight(2).longValueExact(),
                "the channel has given back %d fen of %s",
                desk.backAtTheChannel(payment),
                amount);
        return trial.now();
    }

    private static String placed(Trial trial, Desk desk, JsonNode bill) {
        var of = "FROM payment p JOIN payment_bill b ON b.payment_id = p.id WHERE b.bill_id = ?";
        var id = Json.text(bill, "id", "bill");
        trial.await("the intent is stored", CONVERGED, () -> desk.stored("SELECT COUNT(*) " + of, id) == 1);
        return trial.database(Schemas.BILLING).text("SELECT p.number " + of, id);
    }

    private static void settled(Trial trial, Desk desk, Payment payment, JsonNode bill) {
        var began = trial.now();
        var _ = desk.payer().awaitPayment(payment, "SUCCEEDED");
        var _ = desk.payer().awaitPaid(bill);
        trial.history()
                .note("known after %d ms"
                        .formatted(Duration.between(began, trial.now()).toMillis()));
    }

    /** The next call of a kind has its effect, and its answer takes so long. */
    private static Map<String, Object> silence(String call, int millis) {
        return Map.of(
                "faults",
                List.of(Map.of("call", call, "answer", "TIMEOUT", "moment", "AFTER", "times", 1, "delayMs", millis)));
    }
}
