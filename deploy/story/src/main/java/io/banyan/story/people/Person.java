package io.banyan.story.people;

import io.banyan.story.client.Answer;
import io.banyan.story.client.Answer.WrongAnswer;
import io.banyan.story.client.Json;
import io.banyan.story.client.Session;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Somebody signed in, and what everybody can do: look at tickets, bills and messages. */
public class Person {

    private static final int CONFLICT = 409;

    private final String name;
    private final Session session;
    private final String id;

    Person(String name, Session session) {
        this.name = name;
        this.session = session;
        this.id = session.get("/api/v1/me").is(200).get("personId");
    }

    /** His account. */
    public final String id() {
        return id;
    }

    public final String name() {
        return name;
    }

    /** For what only one scene does. */
    public final Session session() {
        return session;
    }

    public final Ticket ticket(String ticketId) {
        return new Ticket(session.get("/api/v1/tickets/" + ticketId).is(200));
    }

    /** Looks until the ticket is as expected: news from other services takes a moment. */
    public final Ticket awaitTicket(String ticketId, Predicate<Ticket> expected) {
        return new Ticket(session.await("/api/v1/tickets/" + ticketId, answer -> expected.test(new Ticket(answer))));
    }

    public final JsonNode bill(String billId) {
        return session.get("/api/v1/bills/" + billId).is(200).json();
    }

    /** Waits until an inbox message of that template about this thing is there. */
    public final JsonNode awaitMessage(String template, String aboutId) {
        return session
                .await("/api/v1/inbox?size=100", answer -> find(answer, template, aboutId) != null)
                .items()
                .stream()
                .filter(message -> is(message, template, aboutId))
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable JsonNode find(Answer answer, String template, String aboutId) {
        return answer.items().stream()
                .filter(message -> is(message, template, aboutId))
                .findFirst()
                .orElse(null);
    }

    private static boolean is(JsonNode message, String template, String aboutId) {
        return message.path("template").asString("").equals(template)
                && Json.textOrEmpty(message, "link.id").equals(aboutId);
    }

    /** Tries an action on a ticket, whatever comes of it. */
    public final Answer attempt(String ticketId, String action, @Nullable Object body) {
        return session.post(path(ticketId, action), body);
    }

    /** Tries an action that wants to know which version was seen. */
    public final Answer attempt(String ticketId, String action, String etag, @Nullable Object body) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Idempotency-Key", UUID.randomUUID().toString());
        headers.put("If-Match", etag);
        return session.send("POST", path(ticketId, action), headers, body);
    }

    /**
     * Does an action that leads there. When the first answer was lost and the repetition is refused because it is done already, the ticket
     * itself says so.
     */
    final Ticket move(String ticketId, String action, @Nullable Object body, String to) {
        return arrived(ticketId, attempt(ticketId, action, body), to);
    }

    final Ticket arrived(String ticketId, Answer answer, String to) {
        if (answer.attempt() == 1 || answer.status() != CONFLICT) {
            var _ = answer.is(200);
        }
        return ticket(ticketId).is(to);
    }

    /** Stops the story unless he sees nothing of that kind. */
    public final void mustNotSee(String path, String code) {
        var _ = session.get(path).isProblem(404, code);
    }

    /** Uploads a picture and gives its id. */
    public final String upload(String fileName, String mediaType, byte[] bytes, String purpose) {
        return tryUpload(fileName, mediaType, bytes, purpose).is(201).get("id");
    }

    /** Tries to upload something. */
    public final Answer tryUpload(String fileName, String mediaType, byte[] bytes, String purpose) {
        var form = MultipartForm.of(Map.of("purpose", purpose), fileName, mediaType, bytes);
        return session.raw("/api/v1/files", form.contentType(), form.body());
    }

    static WrongAnswer wrong(String message, Object... values) {
        return new WrongAnswer(message.formatted(values));
    }

    static Map<String, Object> line(String itemId, String quantity) {
        return Map.of("itemId", itemId, "quantity", quantity);
    }

    static List<Map<String, Object>> lines(String itemId, String quantity) {
        return List.of(line(itemId, quantity));
    }

    private static String path(String ticketId, String action) {
        return "/api/v1/tickets/" + ticketId + "/actions/" + action;
    }
}
