package io.banyan.story.people;

import io.banyan.story.client.Answer;
import io.banyan.story.client.Json;
import io.banyan.story.client.Session;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Takes cash at the desk 收银 and reads the books. */
public final class Cashier extends Person {

    public Cashier(String name, Session session) {
        super(name, session);
    }

    /** Takes cash for a bill; the money is there at once. */
    public Payment collects(JsonNode bill) {
        var body = Map.of(
                "billIds", List.of(Json.text(bill, "id", "bill")),
                "channel", "CASH",
                "amount", Json.number(bill, "owed").toPlainString());
        return new Payment(session().post("/api/v1/payments", body).is(201).json());
    }

    /** Takes cash out again that was taken by mistake today. */
    public Answer takesBack(Payment payment) {
        var path = "/api/v1/payments/" + payment.id() + "/actions/take-back";
        return session().send("POST", path, Map.of("If-Match", "*"), Map.of("reason", "记错账"));
    }

    /** All vouchers about a bill, each of which must be balanced. */
    public List<JsonNode> balancedVouchers(String billId) {
        var vouchers = session()
                .get("/api/v1/ledger/vouchers?billId=" + billId)
                .is(200)
                .items();
        for (var voucher : vouchers) {
            var sum = voucher.path("entries")
                    .valueStream()
                    .map(entry -> side(entry, "debit").subtract(side(entry, "credit")))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (sum.signum() != 0) {
                throw wrong("Voucher does not balance: %s", voucher);
            }
        }
        return vouchers;
    }

    private static BigDecimal side(JsonNode entry, String side) {
        var text = Json.textOrEmpty(entry, side);
        return text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text);
    }

    /** Waits until the refund of a bill stands there. */
    public JsonNode awaitRefund(String billId, String status) {
        return session()
                .await(
                        "/api/v1/refunds?billId=" + billId,
                        answer -> answer.items().size() == 1
                                && Json.text(answer.items().getFirst(), "status", "refund")
                                        .equals(status))
                .items()
                .getFirst();
    }

    public List<JsonNode> receipts(String billId) {
        return session().get("/api/v1/receipts?billId=" + billId).is(200).items();
    }

    /** The bills of a ticket. */
    public List<JsonNode> billsOf(Ticket ticket) {
        return session().get("/api/v1/bills?ticketId=" + ticket.id()).is(200).items();
    }
}
