package io.banyan.ticket.material;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.contract.inventory.RequisitionRefused;
import io.banyan.common.contract.ticket.MaterialsReturned;
import io.banyan.common.contract.ticket.TicketCompleted;
import io.banyan.common.test.Api;
import io.banyan.ticket.Estate;
import io.banyan.ticket.Neighbours;
import io.banyan.ticket.TicketIT;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Requisition and reservation come to be together or not at all; every piece is accounted for. */
@NullUnmarked
class MaterialsIT extends TicketIT {

    @Autowired
    JdbcClient jdbc;

    private Map<String, Object> lines(long item, String quantity) {
        return Map.of("lines", List.of(Map.of("itemId", item, "quantity", quantity)));
    }

    private Api.Answer request(String ticket, long item, String quantity) {
        return estate.act(estate.plumber, ticket, "request-materials", lines(item, quantity));
    }

    private String requested(String ticket, String quantity) {
        var id = request(ticket, estate.item, quantity).is(201).json().get("id").asString();
        events.publish(estate.issued(ticket, id, quantity));
        Awaitility.await().until(() -> line(ticket).get("issued").asString().equals(quantity + ".000"));
        return id;
    }

    private JsonNode line(String ticket) {
        return estate.read(estate.plumber, ticket)
                .get("materials")
                .path(0)
                .path("lines")
                .path(0);
    }

    private long rows(String ticket) {
        return jdbc.sql("SELECT COUNT(*) FROM requisition WHERE ticket_id = ?")
                .param(ticket)
                .query(Long.class)
                .single();
    }

    private Map<String, Object> returning(String requisition, String quantity) {
        return Map.of(
                "requisitionId", requisition, "lines", List.of(Map.of("itemId", estate.item, "quantity", quantity)));
    }

    private Map<String, Object> using(String requisition, String quantity) {
        return Map.of(
                "workLog",
                "换好了",
                "materialsUsed",
                List.of(Map.of("requisitionId", requisition, "itemId", estate.item, "quantity", quantity)));
    }

    @Test
    void travelsToTheStoreInsideTheGlobalTransaction() {
        var ticket = estate.accepted("pipe-leak");
        var before = Neighbours.ONES.xids.size();
        var requisition = request(ticket, estate.item, "2").is(201).json();
        assertThat(Neighbours.ONES.xids).hasSizeGreaterThan(before);
        assertThat(requisition.get("status").asString()).isEqualTo("REQUESTED");
        assertThat(requisition.get("lines").path(0).get("unitPrice").asString()).startsWith("3.50");
        assertThat(estate.read(estate.plumber, ticket).get("timeline").findValuesAsString("what"))
                .containsOnlyOnce("REQUEST_MATERIALS");
    }

    @Test
    void leavesNoTraceWhenTheStoreRefuses() {
        var ticket = estate.accepted("pipe-leak");
        request(ticket, estate.item, "11").isProblem(409, "inventory.insufficient-stock");
        request(ticket, Estate.next(), "1").isProblem(422, "ticket.item-unknown");
        assertThat(rows(ticket)).isZero();
        assertThat(estate.read(estate.plumber, ticket).get("materials")).isEmpty();
    }

    @Test
    void refusesWhatMakesNoSense() {
        var ticket = estate.accepted("pipe-leak");
        request(ticket, estate.item, "-1").isProblem(400, "request.invalid");
        request(ticket, estate.item, "0").isProblem(400, "request.invalid");
        request(ticket, estate.item, "0.0001").isProblem(400, "request.invalid");
        estate.act(estate.plumber, ticket, "request-materials", Map.of("lines", List.of()))
                .isProblem(400, "request.invalid");
        var twice = Map.of("itemId", estate.item, "quantity", "1");
        estate.act(estate.plumber, ticket, "request-materials", Map.of("lines", List.of(twice, twice)))
                .isProblem(400, "request.invalid");
        estate.act(estate.secondPlumber, ticket, "request-materials", lines(estate.item, "1"))
                .isProblem(404, "ticket.not-found");
        var pending = estate.submit("pipe-leak");
        estate.act(estate.plumber, pending, "request-materials", lines(estate.item, "1"))
                .isProblem(403, "ticket.not-yours");
        assertThat(rows(ticket)).isZero();
    }

    @Test
    void asksTheStoreOnceForARepeatedKey() {
        var ticket = estate.accepted("pipe-leak");
        var keyed = estate.plumber.key();
        var path = "/api/v1/tickets/" + ticket + "/actions/request-materials";
        var first = keyed.post(path, lines(estate.item, "1")).is(201).json();
        assertThat(keyed.post(path, lines(estate.item, "1")).is(201).json()).isEqualTo(first);
        keyed.post(path, lines(estate.item, "2")).isProblem(422, "idempotency.key-reused");
        assertThat(rows(ticket)).isEqualTo(1);
    }

    @Test
    void accountsForEveryPiece() {
        var ticket = estate.accepted("pipe-leak");
        var requisition = requested(ticket, "2");
        estate.act(estate.plumber, ticket, "arrive").is(200);
        estate.complete(estate.plumber, ticket, using(requisition, "1")).isProblem(422, "ticket.materials-unaccounted");
        estate.complete(estate.plumber, ticket, using(requisition, "3")).isProblem(422, "ticket.material-not-issued");
        estate.act(estate.plumber, ticket, "return-materials", returning(requisition, "3"))
                .isProblem(422, "ticket.material-not-issued");
        estate.act(estate.plumber, ticket, "return-materials", returning("1", "1"))
                .isProblem(404, "ticket.requisition-not-found");
        var keyed = estate.plumber.key();
        var path = "/api/v1/tickets/" + ticket + "/actions/return-materials";
        keyed.post(path, returning(requisition, "1")).is(200);
        keyed.post(path, returning(requisition, "1")).is(200);
        assertThat(line(ticket).get("returned").asString()).isEqualTo("1.000");
        estate.complete(estate.plumber, ticket, using(requisition, "1")).is(200);
        var number = Long.parseLong(ticket);
        assertThat(events.await(MaterialsReturned.class, event -> event.ticketId() == number))
                .hasSize(1);
        assertThat(events.await(TicketCompleted.class, event -> event.ticketId() == number))
                .singleElement()
                .satisfies(event -> assertThat(event.materials()).hasSize(1));
    }

    @Test
    void writesDownWhatIsHandedOutAfterTheEnd() {
        var ticket = estate.inProgress("pipe-leak");
        var requisition =
                request(ticket, estate.item, "1").is(201).json().get("id").asString();
        estate.complete(estate.plumber, ticket, Map.of("workLog", "没用上")).is(200);
        events.publish(estate.issued(ticket, requisition, "1"));
        Awaitility.await().until(() -> line(ticket).get("issued").asString().equals("1.000"));
        estate.act(estate.plumber, ticket, "return-materials", returning(requisition, "1"))
                .is(200);
    }

    @Test
    void doesNotEndWhileARequestIsBeingDecided() {
        var ticket = estate.inProgress("pipe-leak");
        var requisition =
                request(ticket, estate.item, "1").is(201).json().get("id").asString();
        show(requisition, false);
        estate.complete(estate.plumber, ticket, Map.of("workLog", "好了"))
                .isProblem(503, "ticket.materials-being-decided");
        estate.act(estate.dispatcher, ticket, "cancel", Map.of("reason", "x"))
                .isProblem(503, "ticket.materials-being-decided");
        show(requisition, true);
        estate.complete(estate.plumber, ticket, Map.of("workLog", "好了")).is(200);
    }

    /** The answer was lost on its way and the coordinator has not decided yet: what was tried is not tried again. */
    @Test
    void aRepeatedRequestWaitsForTheDecisionAboutTheFirst() {
        var ticket = estate.accepted("pipe-leak");
        var keyed = estate.plumber.key();
        var path = "/api/v1/tickets/" + ticket + "/actions/request-materials";
        var first = id(keyed.post(path, lines(estate.item, "2")));
        show(first, false);
        forgetAnswers();
        keyed.post(path, lines(estate.item, "2")).isProblem(503, "ticket.materials-being-decided");
        show(first, true);
        assertThat(id(keyed.post(path, lines(estate.item, "2")))).isEqualTo(first);
        assertThat(Neighbours.ONES.reservations)
                .filteredOn(reservation ->
                        Long.toString(reservation.requisitionId()).equals(first))
                .hasSize(1);
    }

    /**
     * The process died after it had done the work and before it noted the answer: the repetition, with the version from before the work, finds
     * what was made.
     */
    @Test
    void doublesNothingWhenItDiedBeforeNotingTheAnswer() {
        var ticket = estate.accepted("pipe-leak");
        var keyed = estate.plumber.key();
        var path = "/api/v1/tickets/" + ticket + "/actions/";
        var before = keyed.with("If-Match", estate.etag(ticket));
        var first = before.post(path + "request-materials", lines(estate.item, "2"))
                .is(201)
                .json();
        forgetAnswers();
        assertThat(before.post(path + "request-materials", lines(estate.item, "2"))
                        .is(201)
                        .json()
                        .get("id"))
                .isEqualTo(first.get("id"));
        var requisition = first.get("id").asString();
        events.publish(estate.issued(ticket, requisition, "2"));
        Awaitility.await().until(() -> line(ticket).get("issued").asString().equals("2.000"));
        keyed.post(path + "return-materials", returning(requisition, "1")).is(200);
        forgetAnswers();
        keyed.post(path + "return-materials", returning(requisition, "1")).is(200);
        assertThat(line(ticket).get("returned").asString()).isEqualTo("1.000");
        estate.act(estate.plumber, ticket, "arrive").is(200);
        var seen = keyed.with("If-Match", estate.etag(ticket));
        seen.post(path + "complete", using(requisition, "1")).is(200);
        forgetAnswers();
        seen.post(path + "complete", using(requisition, "1")).is(200);
        assertThat(events.await(TicketCompleted.class, event -> event.ticketId() == Long.parseLong(ticket)))
                .hasSize(1);
    }

    /** What was made is told to nobody who does not see the ticket any more. */
    @Test
    void aRepeatedRequestIsAnsweredOnlyToWhoSeesTheTicket() {
        var ticket = estate.accepted("pipe-leak");
        var keyed = estate.plumber.key();
        var path = "/api/v1/tickets/" + ticket + "/actions/request-materials";
        keyed.post(path, lines(estate.item, "2")).is(201);
        forgetAnswers();
        estate.act(estate.dispatcher, ticket, "transfer", Map.of("assigneeId", estate.secondPlumberId, "reason", "x"))
                .is(200);
        keyed.post(path, lines(estate.item, "2")).isProblem(404, "ticket.not-found");
        assertThat(rows(ticket)).isEqualTo(1);
    }

    private void show(String requisition, boolean visible) {
        jdbc.sql("UPDATE requisition SET visible = ? WHERE id = ?")
                .params(visible, requisition)
                .update();
    }

    private static String id(Api.Answer made) {
        return made.is(201).json().get("id").asString();
    }

    private void forgetAnswers() {
        jdbc.sql("""
                UPDATE idempotent_request
                SET done = FALSE, body = NULL, locked_until = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND WHERE caller = ?
                """).param(String.valueOf(estate.plumberId)).update();
    }

    @Test
    void hearsEachNewsOnce() {
        var ticket = estate.accepted("pipe-leak");
        var requisition =
                request(ticket, estate.item, "2").is(201).json().get("id").asString();
        var news = estate.issued(ticket, requisition, "2");
        events.publish(news);
        events.publish(news);
        var refused = new RequisitionRefused(
                UUID.randomUUID(),
                clock.instant(),
                estate.company,
                Long.parseLong(requisition),
                Long.parseLong(ticket),
                estate.project,
                estate.plumberId,
                "late");
        events.publish(refused);
        Awaitility.await()
                .until(() -> estate.read(estate.plumber, ticket)
                        .get("timeline")
                        .findValuesAsString("what")
                        .contains("REQUISITION_REFUSED"));
        assertThat(line(ticket).get("issued").asString()).isEqualTo("2.000");
        assertThat(estate.read(estate.plumber, ticket)
                        .get("materials")
                        .path(0)
                        .get("status")
                        .asString())
                .isEqualTo("ISSUED");
    }
}
