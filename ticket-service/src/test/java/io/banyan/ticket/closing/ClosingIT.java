package io.banyan.ticket.closing;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.contract.ticket.TicketCompleted;
import io.banyan.common.contract.ticket.TicketConfirmed;
import io.banyan.ticket.TicketIT;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@NullUnmarked
class ClosingIT extends TicketIT {

    @Autowired
    ClosingSweep sweep;

    private static final Map<String, Object> FIVE = Map.of("speed", 5, "result", 5, "attitude", 5);

    @Test
    void isRatedOnceByTheRequester() {
        var ticket = estate.completed("pipe-leak");
        estate.act(estate.resident, ticket, "rate", Map.of("speed", 6, "result", 5, "attitude", 5))
                .isProblem(400, "request.invalid");
        estate.act(estate.resident, ticket, "rate", Map.of("speed", 0, "result", 5, "attitude", 5))
                .isProblem(400, "request.invalid");
        estate.act(estate.dispatcher, ticket, "rate", FIVE).isProblem(403, "request.forbidden");
        estate.act(estate.neighbour, ticket, "rate", FIVE).isProblem(404, "ticket.not-found");
        estate.act(estate.resident, ticket, "rate", FIVE).is(200);
        estate.act(estate.resident, ticket, "rate", FIVE).isProblem(409, "ticket.already-rated");
        assertThat(estate.read(estate.resident, ticket)
                        .get("rating")
                        .get("result")
                        .asInt())
                .isEqualTo(5);
    }

    @Test
    void confirmsByTheClockOnceThoughTwoReplicasSweep() throws Exception {
        var ticket = estate.completed("pipe-leak");
        sweep.sweep();
        assertThat(estate.status(ticket)).isEqualTo("COMPLETED");
        clock.forward(Duration.ofDays(7).plusSeconds(1));
        try (var replicas = Executors.newFixedThreadPool(4)) {
            List<Callable<Integer>> sweeps = Stream.<Callable<Integer>>generate(() -> sweep::sweep)
                    .limit(4)
                    .toList();
            for (var done : replicas.invokeAll(sweeps)) {
                assertThat(done.get()).isNotNegative();
            }
        }
        assertThat(estate.status(ticket)).isEqualTo("CLOSED");
        assertThat(events.await(TicketConfirmed.class, event -> event.ticketId() == Long.parseLong(ticket)))
                .singleElement()
                .satisfies(event -> assertThat(event.automatic()).isTrue());
    }

    @Test
    void isDoneAgainForNothingWithinTheWarranty() {
        var ticket = estate.completed("pipe-leak");
        estate.act(estate.resident, ticket, "confirm").is(200);
        var reopened = estate.act(estate.resident, ticket, "reopen", Map.of("reason", "又漏了"))
                .is(200)
                .json();
        assertThat(reopened.get("status").asString()).isEqualTo("ASSIGNED");
        assertThat(reopened.get("round").asInt()).isEqualTo(2);
        estate.act(estate.plumber, ticket, "accept").is(200);
        estate.act(estate.dispatcher, ticket, "cancel", Map.of("reason", "不修了"))
                .isProblem(409, "ticket.reopened-cannot-be-cancelled");
        estate.act(estate.plumber, ticket, "arrive").is(200);
        estate.complete(estate.plumber, ticket, Map.of("workLog", "重做", "labourHours", "2"))
                .is(200);
        var rounds = events.await(
                TicketCompleted.class, event -> event.ticketId() == Long.parseLong(ticket) && event.round() == 2);
        assertThat(rounds).singleElement().satisfies(event -> {
            assertThat(event.chargeMode()).isEqualTo(TicketCompleted.ChargeMode.FREE);
            assertThat(event.total()).isEqualByComparingTo("0.00");
        });
        assertThat(estate.read(estate.resident, ticket)
                        .get("fees")
                        .get("freeReason")
                        .asString())
                .isEqualTo("WARRANTY");
    }

    @Test
    void warrantyEnds() {
        var ticket = estate.completed("pipe-leak");
        clock.forward(Duration.ofDays(31));
        estate.act(estate.resident, ticket, "reopen", Map.of("reason", "又漏了")).isProblem(422, "ticket.warranty-over");
    }

    @Test
    void completingTwiceUnderOneKeyIsOnce() {
        var ticket = estate.inProgress("pipe-leak");
        var keyed = estate.plumber.key().with("If-Match", estate.etag(ticket));
        var path = "/api/v1/tickets/" + ticket + "/actions/complete";
        estate.complete(estate.plumber, ticket, Map.of()).isProblem(422, "ticket.work-log-missing");
        estate.complete(estate.plumber, ticket, Map.of("workLog", "x", "labourHours", "-1"))
                .isProblem(400, "request.invalid");
        var first = keyed.post(path, Map.of("workLog", "修好了")).is(200).json();
        var again = keyed.post(path, Map.of("workLog", "修好了")).is(200);
        assertThat(again.json()).isEqualTo(first);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        estate.complete(estate.plumber, ticket, Map.of("workLog", "再来")).isProblem(409, "ticket.illegal-move");
        assertThat(events.await(TicketCompleted.class, event -> event.ticketId() == Long.parseLong(ticket)))
                .hasSize(1);
    }

    @Test
    void quoteIsAgreedBeforeTheBill() {
        var ticket = estate.inProgress("appliance");
        estate.complete(estate.plumber, ticket, Map.of("workLog", "修好了")).isProblem(422, "ticket.quote-not-approved");
        estate.act(estate.resident.with("If-Match", "*"), ticket, "approve-quote")
                .isProblem(409, "ticket.no-open-quote");
        var material = Map.of("itemId", estate.item, "quantity", "2");
        estate.act(estate.plumber, ticket, "quote", Map.of("labourHours", "1", "materials", List.of(material)))
                .is(200);
        // 30 call-out + 80 labour + 2 × 3.50
        assertThat(estate.read(estate.resident, ticket)
                        .get("fees")
                        .get("quote")
                        .get("amount")
                        .asString())
                .isEqualTo("117.00");
        estate.act(estate.resident, ticket, "approve-quote").isProblem(428, "request.if-match-missing");
        estate.act(estate.plumber.with("If-Match", "*"), ticket, "approve-quote")
                .isProblem(403, "request.forbidden");
        estate.act(estate.resident.with("If-Match", estate.etag(ticket)), ticket, "approve-quote")
                .is(200);
        estate.complete(estate.plumber, ticket, Map.of("workLog", "修好了", "labourHours", "2"))
                .isProblem(422, "ticket.quote-exceeded");
        estate.complete(estate.plumber, ticket, Map.of("workLog", "修好了", "labourHours", "1"))
                .is(200);
    }

    @Test
    void residentCancelsBeforeTheVisitOnly() {
        var ticket = estate.accepted("pipe-leak");
        estate.act(estate.plumber, ticket, "cancel", Map.of("reason", "x")).isProblem(403, "request.forbidden");
        estate.act(estate.resident, ticket, "cancel", Map.of("reason", "不用了")).is(200);
        var visited = estate.inProgress("pipe-leak");
        estate.act(estate.resident, visited, "cancel", Map.of("reason", "不用了")).isProblem(409, "ticket.illegal-move");
    }

    @Test
    void theLogOfAJobMayBeAsLongAsItsFormAllows() {
        var ticket = estate.inProgress("pipe-leak");
        var log = "修".repeat(2000);
        estate.complete(estate.plumber, ticket, Map.of("workLog", log)).is(200);
        assertThat(estate.read(estate.resident, ticket).get("timeline").findValuesAsString("note"))
                .contains(log);
    }
}
