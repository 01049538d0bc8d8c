package io.banyan.ticket.comment;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.contract.ticket.TicketCommented;
import io.banyan.common.test.Api;
import io.banyan.ticket.TicketIT;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

class CommentIT extends TicketIT {

    private @Autowired JdbcClient jdbc;

    private JsonNode read(Api who, String ticket, String query) {
        return who.get("/api/v1/tickets/" + ticket + "/comments" + query)
                .is(200)
                .json();
    }

    private Api.Answer write(Api who, String ticket, Map<String, Object> words) {
        return who.key().post("/api/v1/tickets/" + ticket + "/comments", words);
    }

    @Test
    void internalNotesAreForStaff() {
        var ticket = estate.submit("pipe-leak");
        write(estate.resident, ticket, Map.of("text", "几点来?", "internal", true)).is(201);
        write(
                        estate.dispatcher,
                        ticket,
                        Map.of("text", "带大号扳手", "internal", true, "mentionedIds", List.of(estate.plumberId)))
                .is(201);
        write(estate.dispatcher, ticket, Map.of("text", "下午")).is(201);
        assertThat(read(estate.resident, ticket, "").get("items")).hasSize(2);
        var all = read(estate.dispatcher, ticket, "").get("items");
        assertThat(all).hasSize(3);
        assertThat(all.path(1).get("mentionedIds").path(0).asString()).isEqualTo("" + estate.plumberId);
        assertThat(events.await(
                        TicketCommented.class, event -> event.ticketId() == Long.parseLong(ticket) && event.internal()))
                .hasSize(1);
    }

    @Test
    void isReadOnByCursor() {
        var ticket = estate.submit("pipe-leak");
        for (var text : List.of("一", "二", "三")) {
            write(estate.resident, ticket, Map.of("text", text)).is(201);
        }
        var first = read(estate.resident, ticket, "?limit=2");
        var rest = read(
                estate.resident,
                ticket,
                "?limit=2&cursor=" + first.get("cursor").asString());
        assertThat(rest.get("items").findValuesAsString("text")).containsExactly("三");
        write(estate.resident, ticket, Map.of("text", " ")).isProblem(400, "request.invalid");
        write(estate.neighbour, ticket, Map.of("text", "x")).isProblem(404, "ticket.not-found");
    }

    @Test
    void isWrittenOnceHoweverOftenItIsSent() {
        var ticket = estate.submit("pipe-leak");
        var sender = estate.resident.key();
        var path = "/api/v1/tickets/" + ticket + "/comments";
        var first = sender.post(path, Map.of("text", "几点来?")).is(201).json();
        assertThat(sender.post(path, Map.of("text", "几点来?")).is(201).json()).isEqualTo(first);
        diedBeforeItsAnswer(first);
        assertThat(sender.post(path, Map.of("text", "几点来?")).is(201).json()).isEqualTo(first);
        assertThat(read(estate.resident, ticket, "").get("items")).hasSize(1);
        estate.resident.post(path, Map.of("text", "x")).isProblem(400, "idempotency.key-missing");
    }

    private void diedBeforeItsAnswer(JsonNode comment) {
        jdbc.sql("UPDATE idempotent_request SET done = FALSE, locked_until = UTC_TIMESTAMP(6) WHERE reserved_id = ?")
                .param(comment.get("id").asString())
                .update();
    }

    @Test
    void mentionsTwentyPeopleWhateverTheirIds() {
        var ticket = estate.submit("pipe-leak");
        var twenty =
                LongStream.rangeClosed(0, 19).mapToObj(i -> Long.MAX_VALUE - i).toList();
        write(estate.dispatcher, ticket, Map.of("text", "请看", "mentionedIds", twenty))
                .is(201);
        write(estate.dispatcher, ticket, Map.of("text", "请看", "mentionedIds", List.of(-1)))
                .isProblem(400, "request.invalid");
    }
}
