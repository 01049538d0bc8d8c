package io.banyan.story.people;

import io.banyan.story.client.Answer;
import io.banyan.story.client.Json;
import io.banyan.story.client.Session;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A plumber or electrician with the staff app. */
public final class Technician extends Person {

    private static final int CREATED = 201;

    public Technician(String name, Session session) {
        super(name, session);
    }

    public Ticket accepts(Ticket ticket) {
        return move(ticket.id(), "accept", null, "ACCEPTED");
    }

    /** Grabs from the pool 抢单; several may try at once. */
    public Answer grabs(Ticket ticket) {
        return attempt(ticket.id(), "grab", null);
    }

    public Ticket arrives(Ticket ticket) {
        return move(ticket.id(), "arrive", Map.of("note", "已到现场"), "IN_PROGRESS");
    }

    /** Asks for material of which there is enough, naming the version he sees as the staff app does. @return the requisition 领用单 */
    public JsonNode requests(Ticket ticket, String itemId, String quantity) {
        var body = Map.of("lines", lines(itemId, quantity));
        return attempt(ticket.id(), "request-materials", ticket(ticket.id()).etag(), body)
                .is(CREATED)
                .json();
    }

    /** Tries to get material, whatever has become of the ticket since. */
    public Answer tryRequest(Ticket ticket, String itemId, String quantity) {
        return attempt(ticket.id(), "request-materials", Map.of("lines", lines(itemId, quantity)));
    }

    public Ticket returns(Ticket ticket, String requisitionId, String itemId, String quantity) {
        var body = Map.of("requisitionId", requisitionId, "lines", lines(itemId, quantity));
        var _ = attempt(ticket.id(), "return-materials", body).is(200);
        return ticket(ticket.id());
    }

    /** Names a price 报价 for hours and service items. */
    public Ticket quotes(Ticket ticket, String hours, Work work) {
        var body = Map.of("labourHours", hours, "serviceItems", work.services(), "note", "更换配件");
        var _ = attempt(ticket.id(), "quote", body).is(200);
        return ticket(ticket.id());
    }

    /** Completes 完工; the bill and the store follow by themselves. */
    public Ticket completes(Ticket ticket, Work work) {
        return arrived(ticket.id(), tryComplete(ticket, work), "COMPLETED");
    }

    public Answer tryComplete(Ticket ticket, Work work) {
        return attempt(ticket.id(), "complete", ticket(ticket.id()).etag(), work.body());
    }

    /** The ids of the tickets he could grab now. */
    public List<String> pool() {
        return session().get("/api/v1/tickets?status=PENDING&size=100").is(200).items().stream()
                .map(ticket -> Json.text(ticket, "id", "pool"))
                .toList();
    }
}
