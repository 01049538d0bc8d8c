package io.banyan.story.people;

import io.banyan.story.client.Answer;
import io.banyan.story.client.Json;
import io.banyan.story.client.LiveStream;
import io.banyan.story.client.Session;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A resident with a phone: reports, pays, rates. */
public final class Resident extends Person {

    private final String phone;
    private final String houseId;

    public Resident(String name, String phone, String houseId, Session session) {
        super(name, session);
        this.phone = phone;
        this.houseId = houseId;
    }

    public String phone() {
        return phone;
    }

    public String houseId() {
        return houseId;
    }

    /** Verified 业主认证 by the phone on record: the house is among his. */
    public void provesHisHouse() {
        var houses =
                session().post("/api/v1/verifications", null).is(200).json().path("houses");
        var own = houses.valueStream()
                .anyMatch(house -> house.path("id").asString("").equals(houseId));
        if (!own) {
            throw wrong("%s is not verified for house %s: %s", name(), houseId, houses);
        }
    }

    /** Asks to be tied to a house by a document 人工认证; the answer is the id of the application. */
    public String asksByDocument(String projectId, String document) {
        return session()
                .post(
                        "/api/v1/verification-applications",
                        Map.of(
                                "projectId",
                                projectId,
                                "name",
                                name(),
                                "houseLabel",
                                "1栋1单元101",
                                "relation",
                                "OWNER",
                                "fileIds",
                                List.of(document)))
                .is(201)
                .get("id");
    }

    /** Reports from home, with a photo. */
    public Ticket reports(String category, String title) {
        var photo = upload("wall.jpg", "image/jpeg", Photo.jpeg(), "TICKET");
        return submitted(report(category, title, Map.of("fileIds", List.of(photo))));
    }

    /** Reports from home, in the words of the request alone. */
    public Answer report(String category, String title, Map<String, ?> more) {
        return submit(body(category, title, more));
    }

    /** The body of a report from home. */
    public Map<String, Object> body(String category, String title, Map<String, ?> more) {
        var body = new LinkedHashMap<String, Object>();
        body.put("categoryCode", category);
        body.put("houseId", houseId);
        body.put("title", title);
        body.put("description", title + ",请尽快处理。");
        body.putAll(more);
        return body;
    }

    /** Reports something in a public area. */
    public Ticket reportsPublic(String category, String areaId, String title) {
        return submitted(
                submit(Map.of("categoryCode", category, "publicAreaId", areaId, "title", title, "description", title)));
    }

    public Answer submit(Map<String, ?> body) {
        return session().post("/api/v1/tickets", body);
    }

    private Ticket submitted(Answer answer) {
        return ticket(answer.is(201).get("id"));
    }

    public Ticket approvesQuote(Ticket ticket) {
        var seen = ticket(ticket.id()).offers("approve-quote");
        var _ = attempt(ticket.id(), "approve-quote", seen.etag(), null).is(200);
        return ticket(ticket.id());
    }

    public Ticket confirms(Ticket ticket) {
        return move(ticket.id(), "confirm", null, "CLOSED");
    }

    public Ticket rates(Ticket ticket, int speed, int result, int attitude, String words) {
        var body = Map.of("speed", speed, "result", result, "attitude", attitude, "words", words);
        return move(ticket.id(), "rate", body, "CLOSED");
    }

    public Ticket cancels(Ticket ticket, String reason) {
        return move(ticket.id(), "cancel", Map.of("reason", reason), "CANCELLED");
    }

    /** The fault came back 返修. */
    public Ticket reopens(Ticket ticket, String reason) {
        var _ = attempt(ticket.id(), "reopen", Map.of("reason", reason)).is(200);
        return ticket(ticket.id());
    }

    /** Waits until the ticket shows its bill of that round, and reads it. */
    public JsonNode awaitBill(Ticket ticket, int round) {
        var seen = awaitTicket(ticket.id(), now -> now.bills().stream().anyMatch(bill -> isOf(bill, round)));
        var id = seen.bills().stream()
                .filter(bill -> isOf(bill, round))
                .map(bill -> Json.text(bill, "billId", "bill"))
                .findFirst()
                .orElseThrow();
        return bill(id);
    }

    private static boolean isOf(JsonNode bill, int round) {
        return bill.path("round").asInt() == round;
    }

    /** Asks to pay by a QR code 微信扫码; the channel now waits for the payer. */
    public Payment asksToPay(JsonNode bill) {
        var answer = tryToPay(List.of(Json.text(bill, "id", "bill")), Json.number(bill, "owed"))
                .is(201);
        return new Payment(answer.json());
    }

    /** Tries to pay bills with an amount he believes to be right. */
    public Answer tryToPay(List<String> billIds, BigDecimal amount) {
        return session()
                .post(
                        "/api/v1/payments",
                        Map.of("billIds", billIds, "channel", "WECHAT_NATIVE", "amount", amount.toPlainString()));
    }

    /** Looks at a payment until it stands there. */
    public Payment awaitPayment(Payment payment, String status) {
        return new Payment(session()
                .await(
                        "/api/v1/payments/" + payment.id(),
                        answer -> answer.get("status").equals(status))
                .json());
    }

    public Payment payment(Payment payment) {
        return new Payment(
                session().get("/api/v1/payments/" + payment.id()).is(200).json());
    }

    public JsonNode awaitPaid(JsonNode bill) {
        return awaitBillStatus(bill, "PAID");
    }

    public JsonNode awaitBillStatus(JsonNode bill, String status) {
        return session()
                .await(
                        "/api/v1/bills/" + Json.text(bill, "id", "bill"),
                        answer -> answer.get("status").equals(status))
                .json();
    }

    /** The receipts of a bill 收据. */
    public List<JsonNode> receipts(JsonNode bill) {
        return session()
                .get("/api/v1/receipts?billId=" + Json.text(bill, "id", "bill"))
                .is(200)
                .items();
    }

    /** Opens the live stream of his app. */
    public LiveStream listens() {
        return session().stream("/api/v1/stream?topics=tickets&topics=bills&topics=inbox");
    }
}
