package io.banyan.story.people;

import io.banyan.story.client.Answer;
import io.banyan.story.client.Session;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The service desk 客服: gives work to people, takes calls, and keeps the owners' records. */
public final class Dispatcher extends Person {

    public Dispatcher(String name, Session session) {
        super(name, session);
    }

    public Ticket assigns(Ticket ticket, Technician to) {
        var body = Map.of("assigneeId", to.id(), "note", "请尽快上门");
        var moved = move(ticket.id(), "assign", body, "ASSIGNED");
        if (!moved.assignee().equals(Optional.of(to.id()))) {
            throw wrong("Ticket %s went to %s instead of %s", moved.number(), moved.assignee(), to.id());
        }
        return moved;
    }

    /** Lets the system choose 智能派单. @return what it chose, and how sure it was */
    public JsonNode assignsAutomatically(String projectId, Ticket ticket) {
        var body = Map.of("projectId", projectId, "ticketIds", List.of(ticket.id()));
        return session()
                .post("/api/v1/dispatch/actions/auto-assign", body)
                .is(200)
                .json()
                .path("results")
                .path(0);
    }

    /** Why the system thinks who is how well suited. */
    public List<JsonNode> candidates(Ticket ticket) {
        return session()
                .get("/api/v1/dispatch/tickets/" + ticket.id() + "/candidates")
                .is(200)
                .items();
    }

    /** Folds a duplicate into the ticket that leads 合并. */
    public void merges(Ticket duplicate, Ticket leading) {
        var seen = ticket(duplicate.id());
        var body = Map.of("leadingId", leading.id(), "reason", "与%s反映同一问题".formatted(leading.number()));
        var _ = attempt(duplicate.id(), "merge", seen.etag(), body).is(200);
    }

    public Ticket cancels(Ticket ticket, String reason) {
        return move(ticket.id(), "cancel", Map.of("reason", reason), "CANCELLED");
    }

    /** Puts somebody on record for a house, as he moves in. */
    public void records(String projectId, String name, String phone, String houseId) {
        var body = new LinkedHashMap<String, Object>();
        body.put("name", name);
        body.put("phone", phone);
        body.put("projectId", projectId);
        body.put("houses", List.of(Map.of("houseId", houseId, "role", "TENANT")));
        var answer = session().post("/api/v1/owners", body);
        if (!isOnRecordAlready(answer)) {
            var _ = answer.is(201);
        }
    }

    /** The first answer was lost. */
    private static boolean isOnRecordAlready(Answer answer) {
        return answer.attempt() > 1 && answer.hasCode("owner.phone-on-record");
    }
}
