package io.banyan.nemesis.scenario;

import io.banyan.story.client.Answer;
import io.banyan.story.client.Json;
import io.banyan.story.people.Payment;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Fifty pay one bill at the same moment, by two of the resident's apps and at the desk: one succeeds, the others are told why not. */
final class PaidByMany implements Scenario {

    private static final int PAYING = 50;
    private static final int WAYS = 3;
    private static final int CREATED = 201;
    private static final int CONFLICT = 409;

    @Override
    public String id() {
        return "S21";
    }

    @Override
    public String sentence() {
        return "50 pay one bill at once, by three ways: it is paid once";
    }

    @Override
    public boolean underLoad() {
        return false;
    }

    @Override
    public Instant harm(Trial trial, String victim) {
        var desk = new Desk(trial);
        var bill = desk.bill("抢付");
        trial.history().note("%d pay at once".formatted(PAYING));
        var answers = Crowd.atOnce(PAYING, i -> pay(desk, bill, i % WAYS));
        answers.forEach(answer -> trial.must(
                answer.status() == CREATED || answer.status() == CONFLICT, "a payment was answered with %s", answer));
        var begun =
                answers.stream().filter(answer -> answer.status() == CREATED).toList();
        trial.must(begun.size() == 1, "%d payments of one bill were begun", begun.size());
        begun.stream()
                .map(answer -> new Payment(answer.json()))
                .filter(payment -> !payment.status().equals("SUCCEEDED"))
                .forEach(desk.channel()::pays);
        var paid = desk.payer().awaitPaid(bill);
        trial.must(same(paid, "paid", "amount"), "the bill is %s", paid);
        trial.must(desk.payer().receipts(bill).size() == 1, "it has not one receipt");
        return trial.now();
    }

    private static Answer pay(Desk desk, JsonNode bill, int way) {
        if (way == 0) {
            return desk.takesCash(bill);
        }
        var body = Map.of(
                "billIds",
                List.of(Json.text(bill, "id", "bill")),
                "channel",
                way == 1 ? "WECHAT_NATIVE" : "WECHAT_H5",
                "amount",
                Json.number(bill, "owed").toPlainString());
        return desk.payer().session().post("/api/v1/payments", body);
    }

    private static boolean same(JsonNode bill, String one, String other) {
        BigDecimal amount = Json.number(bill, one);
        return amount.compareTo(Json.number(bill, other)) == 0;
    }
}
