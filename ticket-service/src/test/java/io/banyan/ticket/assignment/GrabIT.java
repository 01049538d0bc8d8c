package io.banyan.ticket.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.contract.ticket.TicketAccepted;
import io.banyan.common.test.Api;
import io.banyan.ticket.Estate;
import io.banyan.ticket.TicketIT;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class GrabIT extends TicketIT {

    @RepeatedTest(3)
    void exactlyOneOfFiftyWins() throws Exception {
        var ticket = estate.submit("pipe-leak");
        List<Callable<Api.Answer>> crowd = IntStream.range(0, 50)
                .mapToObj(_ -> estate.worker(Estate.next(), "plumbing"))
                .<Callable<Api.Answer>>map(worker -> () -> estate.act(worker, ticket, "grab"))
                .toList();
        var answers = new ArrayList<Api.Answer>();
        try (var threads = Executors.newFixedThreadPool(50)) {
            for (var answer : threads.invokeAll(crowd)) {
                answers.add(answer.get());
            }
        }
        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .hasSize(49)
                .allSatisfy(answer -> answer.isProblem(409, "ticket.already-taken"));
        var winner = answers.stream()
                .filter(answer -> answer.status() == 200)
                .findFirst()
                .orElseThrow()
                .json();
        var stored = estate.read(estate.dispatcher, ticket);
        assertThat(stored.get("assignee").get("staffId")).isEqualTo(winner.get("assigneeId"));
        assertThat(stored.get("timeline").findValuesAsString("what")).containsOnlyOnce("GRAB");
        assertThat(events.await(TicketAccepted.class, event -> event.ticketId() == Long.parseLong(ticket)))
                .hasSize(1);
    }

    @Test
    void goesFromHandToHand() {
        var ticket = estate.submit("pipe-leak");
        estate.act(estate.dispatcher, ticket, "assign", Map.of("assigneeId", Estate.next()))
                .isProblem(422, "ticket.not-crew");
        estate.act(estate.dispatcher, ticket, "assign", Map.of("assigneeId", estate.plumberId))
                .is(200);
        estate.act(estate.dispatcher, ticket, "assign", Map.of("assigneeId", estate.plumberId))
                .isProblem(409, "ticket.illegal-move");
        estate.act(estate.plumber, ticket, "reject", Map.of("reason", "")).isProblem(400, "request.invalid");
        estate.act(estate.plumber, ticket, "reject", Map.of("reason", "休假")).is(200);
        estate.act(estate.plumber, ticket, "accept").isProblem(403, "ticket.not-yours");
        estate.act(estate.dispatcher, ticket, "assign", Map.of("assigneeId", estate.plumberId))
                .is(200);
        estate.act(estate.plumber, ticket, "transfer", Map.of("assigneeId", estate.secondPlumberId, "reason", "去别处"))
                .is(200);
        estate.act(estate.secondPlumber, ticket, "accept").is(200);
        estate.act(estate.dispatcher, ticket, "recall", Map.of("reason", "改派")).is(200);
        assertThat(estate.status(ticket)).isEqualTo("PENDING");
        // The resident sees that it moved, not what the staff said about it.
        var timeline = estate.read(estate.resident, ticket).get("timeline");
        assertThat(timeline.findValuesAsString("what")).contains("REJECT", "TRANSFER", "RECALL");
        assertThat(timeline.findValuesAsString("note")).isEmpty();
    }

    @Test
    void hidesWhoComesUntilHeAccepts() {
        var ticket = estate.submit("pipe-leak");
        estate.act(estate.dispatcher, ticket, "assign", Map.of("assigneeId", estate.plumberId))
                .is(200);
        var before = estate.read(estate.resident, ticket).get("assignee");
        assertThat(before.get("masked").asBoolean()).isTrue();
        assertThat(before.has("phone")).isFalse();
        estate.act(estate.plumber, ticket, "accept").is(200);
        var after = estate.read(estate.resident, ticket).get("assignee");
        assertThat(after.get("masked").asBoolean()).isFalse();
        assertThat(after.get("phone").asString()).isEqualTo("138000" + estate.plumberId);
    }
}
