package io.banyan.story.people;

import io.banyan.story.client.Answer;
import io.banyan.story.client.Json;
import io.banyan.story.client.Session;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Keeps the store 仓管. */
public final class Storekeeper extends Person {

    public Storekeeper(String name, Session session) {
        super(name, session);
    }

    /** An item in a warehouse as it looks now. */
    public Shelf shelf(String warehouseId, String itemId) {
        var found = session()
                .get("/api/v1/inventory/stock?warehouseId=" + warehouseId + "&itemId=" + itemId)
                .is(200)
                .items();
        if (found.size() != 1) {
            throw wrong("One line of item %s in warehouse %s expected, got %s", itemId, warehouseId, found);
        }
        return new Shelf(found.getFirst());
    }

    /** Hands out all that a requisition asks for 出库. */
    public JsonNode issues(String requisitionId) {
        return session()
                .post("/api/v1/inventory/requisitions/" + requisitionId + "/actions/issue", Map.of())
                .is(200)
                .json();
    }

    public void refuses(String requisitionId, String reason) {
        var _ = session()
                .post("/api/v1/inventory/requisitions/" + requisitionId + "/actions/refuse", Map.of("reason", reason))
                .is(200);
    }

    public Answer requisition(String requisitionId) {
        return session().get("/api/v1/inventory/requisitions/" + requisitionId);
    }

    /** Waits until a requisition stands there. */
    public JsonNode awaitRequisition(String requisitionId, String status) {
        return session()
                .await(
                        "/api/v1/inventory/requisitions/" + requisitionId,
                        answer -> answer.get("status").equals(status))
                .json();
    }

    /** What the technician of a ticket still holds 在手物料. */
    public BigDecimal custody(Ticket ticket) {
        return session().get("/api/v1/inventory/custody?ticketId=" + ticket.id()).is(200).items().stream()
                .map(line -> Json.number(line, "quantity"))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The requisitions of a ticket, by number. */
    public List<JsonNode> requisitionsOf(Ticket ticket) {
        return session()
                .get("/api/v1/inventory/requisitions?ticketId=" + ticket.id())
                .is(200)
                .items();
    }

    /** Waits until nothing of a ticket is in anybody's hands. */
    public void awaitNothingInCustody(Ticket ticket) {
        var _ = session()
                .await(
                        "/api/v1/inventory/custody?ticketId=" + ticket.id(),
                        answer -> answer.items().stream()
                                .allMatch(line -> Json.number(line, "quantity").signum() == 0));
    }

    /** Waits for the disposal documents 处置单 of a ticket, so many as that. */
    public List<JsonNode> awaitDisposals(Ticket ticket, int count) {
        return session()
                .await(
                        "/api/v1/inventory/disposals?ticketId=" + ticket.id(),
                        answer -> answer.items().size() >= count)
                .items();
    }

    public List<JsonNode> disposals(Ticket ticket) {
        return session()
                .get("/api/v1/inventory/disposals?ticketId=" + ticket.id())
                .is(200)
                .items();
    }

    /** The ledger's lines about a ticket. */
    public List<JsonNode> movements(Ticket ticket) {
        return session()
                .get("/api/v1/inventory/movements?ticketId=" + ticket.id())
                .is(200)
                .items();
    }

    /** Lends one tool 借用 until a day. @return the loan */
    public String lends(String warehouseId, String itemId, String borrowerId, String dueOn) {
        var body = Map.of(
                "warehouseId",
                warehouseId,
                "itemId",
                itemId,
                "quantity",
                "1",
                "borrowerId",
                borrowerId,
                "dueOn",
                dueOn);
        return session().post("/api/v1/inventory/loans", body).is(201).get("id");
    }

    /** Buys more 采购入库. */
    public void buys(String warehouseId, String itemId, String quantity, String unitCost) {
        var line = Map.of("itemId", itemId, "quantity", quantity, "unitCost", unitCost);
        var body = Map.of("warehouseId", warehouseId, "kind", "PURCHASE", "lines", List.of(line));
        var _ = session().post("/api/v1/inventory/stock-ins", body).is(201);
    }

    /** A line of stock. */
    public record Shelf(JsonNode line) {

        public BigDecimal onHand() {
            return Json.number(line, "onHand");
        }

        public BigDecimal reserved() {
            return Json.number(line, "reserved");
        }

        public BigDecimal available() {
            return Json.number(line, "available");
        }
    }
}
