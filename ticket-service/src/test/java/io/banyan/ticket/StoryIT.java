package io.banyan.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.contract.ticket.TicketAccepted;
import io.banyan.common.contract.ticket.TicketAssigned;
import io.banyan.common.contract.ticket.TicketCompleted;
import io.banyan.common.contract.ticket.TicketCompleted.ChargeMode;
import io.banyan.common.contract.ticket.TicketRated;
import io.banyan.common.contract.ticket.TicketSubmitted;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The main job from the report to the rating, as the people in it do it. */
class StoryIT extends TicketIT {

    @Test
    void fromTheReportToTheRating() {
        var ticket = estate.submit("pipe-leak");
        estate.act(estate.dispatcher, ticket, "assign", Map.of("assigneeId", estate.plumberId))
                .is(200);
        estate.act(estate.plumber, ticket, "accept").is(200);
        var requisition = requestTwoWashers(ticket);
        events.publish(estate.issued(ticket, requisition, "2"));
        Awaitility.await().until(() -> issued(ticket).equals("2.000"));
        estate.act(estate.plumber, ticket, "arrive", Map.of("note", "已到")).is(200);
        estate.complete(estate.plumber, ticket, done(requisition)).isProblem(422, "ticket.materials-unaccounted");
        estate.act(estate.plumber, ticket, "return-materials", back(requisition))
                .is(200);
        estate.complete(estate.plumber, ticket, done(requisition)).is(200);

        var completed = told(TicketCompleted.class, ticket, TicketCompleted::ticketId);
        assertThat(completed.chargeMode()).isEqualTo(ChargeMode.AFTER_SERVICE);
        // 20 call-out + 0.5 h × 60 + 1 washer × 3.50
        assertThat(completed.total()).isEqualByComparingTo("53.50");
        assertThat(completed.materials())
                .singleElement()
                .satisfies(used -> assertThat(used.quantity()).isEqualByComparingTo("1"));

        var bill = Estate.next();
        events.publish(estate.billIssued(ticket, bill, "53.50"));
        events.publish(estate.billPaid(ticket, bill, "53.50"));
        Awaitility.await().until(() -> paid(ticket).equals("53.50"));
        events.publish(estate.billReopened(ticket, bill, "53.50"));
        Awaitility.await().until(() -> paid(ticket).equals("0.00"));
        assertThat(estate.read(estate.resident, ticket).get("fees").get("owed").asString())
                .isEqualTo("53.50");
        events.publish(estate.billPaid(ticket, bill, "53.50"));
        Awaitility.await().until(() -> paid(ticket).equals("53.50"));
        estate.act(estate.resident, ticket, "rate", Map.of("speed", 5, "result", 5, "attitude", 4, "words", "很快"))
                .is(200);
        assertThat(estate.status(ticket)).isEqualTo("CLOSED");
        told(TicketSubmitted.class, ticket, TicketSubmitted::ticketId);
        told(TicketAssigned.class, ticket, TicketAssigned::ticketId);
        told(TicketAccepted.class, ticket, TicketAccepted::ticketId);
        assertThat(told(TicketRated.class, ticket, TicketRated::ticketId).speed())
                .isEqualTo(5);
        var timeline = estate.read(estate.resident, ticket).get("timeline");
        assertThat(timeline.findValuesAsString("what"))
                .contains("SUBMITTED", "ASSIGN", "ACCEPT", "ARRIVE", "COMPLETE", "BILL_PAID", "BILL_REOPENED", "RATE");
    }

    private String requestTwoWashers(String ticket) {
        return estate.act(
                        estate.plumber,
                        ticket,
                        "request-materials",
                        Map.of("lines", List.of(Map.of("itemId", estate.item, "quantity", "2"))))
                .is(201)
                .json()
                .get("id")
                .asString();
    }

    private Map<String, Object> back(String requisition) {
        return Map.of("requisitionId", requisition, "lines", List.of(Map.of("itemId", estate.item, "quantity", "1")));
    }

    private Map<String, Object> done(String requisition) {
        return Map.of(
                "workLog",
                "更换密封圈",
                "labourHours",
                "0.5",
                "materialsUsed",
                List.of(Map.of("requisitionId", requisition, "itemId", estate.item, "quantity", "1")));
    }

    private String issued(String ticket) {
        return estate.read(estate.plumber, ticket)
                .get("materials")
                .path(0)
                .path("lines")
                .path(0)
                .path("issued")
                .asString("");
    }

    private String paid(String ticket) {
        return estate.read(estate.resident, ticket).get("fees").get("paid").asString();
    }

    private <E extends io.banyan.common.contract.shared.ContractEvent> E told(
            Class<E> type, String ticket, java.util.function.ToLongFunction<E> id) {
        var all = events.await(type, event -> id.applyAsLong(event) == Long.parseLong(ticket));
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    /** What a phone sends is written out in the timeline: a number that has more digits than a position needs is none. */
    @Test
    void arrivesAtAPositionAndAtNothingElse() {
        var ticket = estate.accepted("pipe-leak");
        for (var nowhere : List.of("0.000000001", "1E-400000000", "181")) {
            estate.act(estate.plumber, ticket, "arrive", Map.of("latitude", "31.2", "longitude", nowhere))
                    .isProblem(400, "request.invalid");
            estate.act(estate.plumber, ticket, "arrive", Map.of("latitude", nowhere, "longitude", "121.5"))
                    .isProblem(400, "request.invalid");
        }
        estate.act(estate.plumber, ticket, "arrive", Map.of("latitude", "31.23041600", "longitude", "-121.473701"))
                .is(200);
    }
}
