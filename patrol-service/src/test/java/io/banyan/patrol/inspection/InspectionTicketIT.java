package io.banyan.patrol.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.banyan.common.contract.shared.SourceRef;
import io.banyan.common.contract.ticket.TicketArrived;
import io.banyan.common.contract.ticket.TicketCancelled;
import io.banyan.common.contract.ticket.TicketCompleted;
import io.banyan.common.contract.ticket.TicketConfirmed;
import io.banyan.common.contract.ticket.TicketReopened;
import io.banyan.common.contract.ticket.TicketSubmitted;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class InspectionTicketIT extends InspectionSteps {

    private final long ticket = fresh();
    private final String number = "GY-" + ticket;

    @Test
    void isLinkedOnceBothWays() {
        var pump = registeredPump();
        var made = perform(report(pump, "异响", "0.45"));
        var opened = submitted(made);
        events.publish(opened);
        events.publish(opened);
        events.publish(new TicketSubmitted(
                UUID.randomUUID(),
                now(),
                COMPANY,
                fresh(),
                "GY-2",
                project,
                null,
                null,
                "repair",
                "x",
                "HIGH",
                false,
                new SourceRef(SourceRef.INSPECTION, made.get("id").asLong(), 1)));
        awaitState(made, "OPEN");
        events.publish(arrived());
        awaitState(made, "IN_PROGRESS");
        var read = inspector(fresh())
                .get("/api/v1/inspections/" + id(made))
                .is(200)
                .json();
        assertThat(read.at("/ticket/id").asString()).isEqualTo(Long.toString(ticket));
        assertThat(read.at("/ticket/number").asString()).isEqualTo(number);
        var dossier =
                inspector(fresh()).get("/api/v1/equipment/" + id(pump)).is(200).json();
        assertThat(dossier.get("tickets").size()).isEqualTo(1);
        assertThat(dossier.at("/tickets/0/number").asString()).isEqualTo(number);
        assertThat(dossier.at("/inspections/0/ticketNumber").asString()).isEqualTo(number);
        assertThat(dossier.get("name").asString()).isEqualTo("2号生活水泵");
    }

    @Test
    void decidesTheStateOfTheEquipment() {
        var pump = registeredPump();
        var made = perform(report(pump, "异响", "0.45"));
        events.publish(submitted(made));
        events.publish(arrived());
        awaitStatus(pump, "IN_REPAIR");
        events.publish(completed());
        awaitStatus(pump, "NORMAL");
        events.publish(new TicketReopened(
                UUID.randomUUID(), now(), COMPANY, ticket, number, project, null, null, "还在响", 2, null));
        awaitStatus(pump, "FAULTY");
        events.publish(completed());
        events.publish(
                new TicketConfirmed(UUID.randomUUID(), now(), COMPANY, ticket, number, project, null, null, true));
        awaitState(made, "CLOSED");
        assertThat(status(pump)).isEqualTo("NORMAL");
    }

    @Test
    void mendsNothingWhenCancelled() {
        var pump = registeredPump();
        var made = perform(report(pump, "异响", "0.45"));
        events.publish(submitted(made));
        events.publish(new TicketCancelled(
                UUID.randomUUID(), now(), COMPANY, ticket, number, project, null, null, "重复", null, null));
        awaitState(made, "CANCELLED");
        assertThat(status(pump)).isEqualTo("FAULTY");
        perform(report(pump, "正常", "0.45"));
        assertThat(status(pump)).isEqualTo("NORMAL");
    }

    @Test
    void keepsTheEquipmentFaultyWhileAnotherIsOpen() {
        var pump = registeredPump();
        var first = perform(report(pump, "异响", "0.45"));
        var second = perform(report(pump, "异响", "0.45"));
        events.publish(submitted(first));
        events.publish(new TicketSubmitted(
                UUID.randomUUID(),
                now(),
                COMPANY,
                fresh(),
                "GY-9",
                project,
                null,
                null,
                "repair",
                "x",
                "HIGH",
                false,
                new SourceRef(SourceRef.INSPECTION, second.get("id").asLong(), 1)));
        awaitState(second, "OPEN");
        awaitState(first, "OPEN");
        events.publish(completed());
        awaitState(first, "DONE");
        assertThat(status(pump)).isEqualTo("FAULTY");
        perform(report(pump, "正常", "0.45"));
        assertThat(status(pump)).isEqualTo("FAULTY");
    }

    private TicketSubmitted submitted(JsonNode inspection) {
        return new TicketSubmitted(
                UUID.randomUUID(),
                now(),
                COMPANY,
                ticket,
                number,
                project,
                null,
                null,
                "repair",
                "x",
                "HIGH",
                false,
                new SourceRef(SourceRef.INSPECTION, inspection.get("id").asLong(), 1));
    }

    private TicketArrived arrived() {
        return new TicketArrived(UUID.randomUUID(), now(), COMPANY, ticket, number, project, null, null, fresh());
    }

    private TicketCompleted completed() {
        return new TicketCompleted(
                UUID.randomUUID(),
                now(),
                COMPANY,
                ticket,
                number,
                project,
                null,
                null,
                fresh(),
                1,
                TicketCompleted.ChargeMode.FREE,
                "x",
                List.of(),
                new BigDecimal("0.00"),
                List.of());
    }

    private void awaitState(JsonNode inspection, String state) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> inspector(fresh())
                        .get("/api/v1/inspections/" + id(inspection))
                        .is(200)
                        .json()
                        .at("/ticket/state")
                        .asString("")
                        .equals(state));
    }

    private void awaitStatus(JsonNode pump, String status) {
        await().atMost(Duration.ofSeconds(20)).until(() -> status(pump).equals(status));
    }
}
