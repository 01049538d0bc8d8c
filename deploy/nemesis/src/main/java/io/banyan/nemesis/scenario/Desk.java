package io.banyan.nemesis.scenario;

import io.banyan.story.check.Schemas;
import io.banyan.story.client.Answer;
import io.banyan.story.client.Json;
import io.banyan.story.people.PayChannel;
import io.banyan.story.people.Payment;
import io.banyan.story.people.Resident;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Where somebody owes, pays and gets back: what the scenarios about money share. */
record Desk(Trial trial) {

    /** Who owes. */
    Resident payer() {
        return trial.cast().neighbour();
    }

    /** The payment channel and the payer's phone. */
    PayChannel channel() {
        return trial.cast().stage().channel();
    }

    /** A new bill of his, for a job that was just done. */
    JsonNode bill(String why) {
        return trial.cast().billed(payer(), trial.cast().plumber(trial.random()), trial.title(why));
    }

    /** A bill that is paid by WeChat, and its payment. */
    Payment paid(String why) {
        return trial.cast().stage().paysByWechat(payer(), bill(why));
    }

    /** He gives a payment up. */
    Answer closes(Payment payment) {
        return payer().session().post("/api/v1/payments/" + payment.id() + "/actions/close", Map.of());
    }

    /** Cash for a bill, which may be refused. */
    Answer takesCash(JsonNode bill) {
        var body = Map.of(
                "billIds",
                List.of(Json.text(bill, "id", "bill")),
                "channel",
                "CASH",
                "amount",
                Json.number(bill, "owed").toPlainString());
        return trial.cast().stage().people().cashier().session().post("/api/v1/payments", body);
    }

    /** A part of a payment goes back, or is refused. */
    Answer givesBack(Payment payment, BigDecimal amount) {
        return trial.cast()
                .stage()
                .people()
                .cashier()
                .session()
                .post(
                        "/api/v1/refunds",
                        Map.of("paymentId", payment.id(), "amount", amount.toPlainString(), "reason", "多收"));
    }

    /** The refunds of a payment as the channel knows them, in fen. */
    long backAtTheChannel(Payment payment) {
        return channel()
                .order(payment)
                .path("refunds")
                .valueStream()
                .filter(refund -> refund.path("status").asString("").equals("SUCCESS"))
                .mapToLong(refund -> refund.path("terms").path("refund").asLong())
                .sum();
    }

    /** Billing's tables. */
    long stored(String sql, Object... values) {
        return trial.database(Schemas.BILLING).number(sql, values);
    }
}
