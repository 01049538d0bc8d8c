package io.banyan.story.people;

import io.banyan.story.client.Answer;
import io.banyan.story.client.Answer.WrongAnswer;
import io.banyan.story.client.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A ticket as one reader sees it. */
public record Ticket(Answer answer) {

    public String id() {
        return answer.get("id");
    }

    public String number() {
        return answer.get("number");
    }

    public String status() {
        return answer.get("status");
    }

    public String etag() {
        return answer.etag();
    }

    /** What this reader may do now, as the server says. */
    public List<String> actions() {
        return Json.texts(answer.json().path("availableActions"));
    }

    /** The ticket that this one was folded into as a duplicate. */
    public Optional<String> leading() {
        return Optional.of(answer.json()
                        .path("family")
                        .path("mergedInto")
                        .path("id")
                        .asString(""))
                .filter(id -> !id.isEmpty());
    }

    /** What happened so far, by name. */
    public List<String> timeline() {
        return answer.json()
                .path("timeline")
                .valueStream()
                .map(entry -> entry.path("what").asString())
                .toList();
    }

    /** Its bills as the ticket shows them. */
    public List<JsonNode> bills() {
        return answer.json().path("bills").valueStream().toList();
    }

    /** Its requisition of that id. */
    public JsonNode requisition(String id) {
        return answer.json()
                .path("materials")
                .valueStream()
                .filter(one -> one.path("id").asString("").equals(id))
                .findFirst()
                .orElseThrow(() -> new WrongAnswer(
                        "Ticket %s shows no requisition %s: %s".formatted(number(), id, answer.text())));
    }

    /** The only line of that requisition, one of whose amounts is wanted: requested, issued, used, returned. */
    public BigDecimal amount(String requisition, String which) {
        return Json.number(requisition(requisition).path("lines").path(0), which);
    }

    /** What the resident owes in all. */
    public BigDecimal owed() {
        return Json.number(answer.json(), "fees.owed");
    }

    public BigDecimal paid() {
        return Json.number(answer.json(), "fees.paid");
    }

    /** Who has it, by his account. */
    public Optional<String> assignee() {
        return Optional.of(Json.textOrEmpty(answer.json(), "assignee.staffId")).filter(id -> !id.isEmpty());
    }

    /** Stops the story unless it stands there. */
    public Ticket is(String expected) {
        if (!status().equals(expected)) {
            throw new WrongAnswer("Ticket %s is %s, expected %s".formatted(number(), status(), expected));
        }
        return this;
    }

    /** Stops the story unless this reader may do it now. */
    public Ticket offers(String action) {
        if (!actions().contains(action)) {
            throw new WrongAnswer(
                    "Ticket %s in %s offers %s, expected also %s".formatted(number(), status(), actions(), action));
        }
        return this;
    }

    /** Stops the story if this reader may do it now. */
    public Ticket doesNotOffer(String action) {
        if (actions().contains(action)) {
            throw new WrongAnswer("Ticket %s in %s offers %s".formatted(number(), status(), action));
        }
        return this;
    }
}
