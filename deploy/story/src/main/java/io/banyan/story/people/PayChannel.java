package io.banyan.story.people;

import io.banyan.story.client.Answer;
import io.banyan.story.client.Gateway;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** WeChat on the payer's phone: what happens at the payment channel's own counter. */
public record PayChannel(Gateway counter) {

    /** The payer scans and pays. */
    public void pays(Payment payment) {
        var _ = triesToPay(payment.number()).is(200);
    }

    /** The payer pays an order that may be closed, or not there yet. */
    public Answer triesToPay(String number) {
        return counter.send("POST", "/sim/orders/" + number + "/pay", Map.of(), Map.of());
    }

    /** From now on things go wrong in the ways that pay-sim's README lists, and in no others. */
    public void misbehaves(Map<String, ?> knobs) {
        var _ = counter.send("PUT", "/sim/knobs", Map.of(), knobs).is(200);
    }

    /** Nothing goes wrong any more. */
    public void behaves() {
        var _ = counter.send("DELETE", "/sim/knobs", Map.of(), null).is(200);
    }

    /** Somebody sends a notice about the order that is not in order. @return what our platform answered to it */
    public JsonNode notice(Payment payment, String variant) {
        return tryNotice(payment, variant).is(200).json();
    }

    public Answer tryNotice(Payment payment, String variant) {
        return counter.send("POST", "/sim/notices/" + payment.number() + "?variant=" + variant, Map.of(), null);
    }

    /** The order, its refunds and notices as the channel knows them. */
    public JsonNode order(Payment payment) {
        return counter.send("GET", "/sim/orders/" + payment.number(), Map.of(), null)
                .is(200)
                .json();
    }
}
