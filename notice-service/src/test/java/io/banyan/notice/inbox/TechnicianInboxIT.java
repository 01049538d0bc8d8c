package io.banyan.notice.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.banyan.common.contract.inventory.LoanReminded;
import io.banyan.common.contract.inventory.RequisitionRefused;
import io.banyan.common.contract.ticket.TicketCancelled;
import io.banyan.common.contract.ticket.TicketConfirmed;
import io.banyan.common.contract.ticket.TicketRated;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TechnicianInboxIT extends InboxSteps {

    @Test
    void hearsThatHisWorkWasConfirmedAndRated() {
        events.publish(completed());
        events.publish(
                new TicketConfirmed(UUID.randomUUID(), now(), COMPANY, ticket, number, PROJECT, null, resident, false));
        events.publish(new TicketRated(
                UUID.randomUUID(), now(), COMPANY, ticket, number, PROJECT, null, resident, technician, 5, 4, 3, null));
        await().atMost(Duration.ofSeconds(20)).until(() -> inbox(technician).size() == 2);
        assertThat(templates(technician)).containsExactly("ticket.rated", "ticket.confirmed");
        assertThat(templates(resident)).containsExactly("ticket.completed");
    }

    @Test
    void hearsOfInternalNotesThatTheResidentDoesNot() {
        events.publish(commented(fresh(), true));
        await().atMost(Duration.ofSeconds(20)).until(() -> inbox(technician).size() == 1);
        assertThat(templates(technician)).containsExactly("ticket.noted");
        assertThat(inbox(resident)).isEmpty();
    }

    @Test
    void isNotToldWhatHeWroteHimself() {
        events.publish(commented(technician, false));
        await().atMost(Duration.ofSeconds(20)).until(() -> inbox(resident).size() == 1);
        assertThat(inbox(technician)).isEmpty();
    }

    @Test
    void hearsOfACancellationLikeTheResident() {
        events.publish(new TicketCancelled(
                UUID.randomUUID(), now(), COMPANY, ticket, number, PROJECT, null, resident, "不修了", technician, null));
        await().atMost(Duration.ofSeconds(20)).until(() -> inbox(technician).size() == 1);
        assertThat(templates(resident)).containsExactly("ticket.cancelled");
    }

    @Test
    void hearsWhatHeHasToBringBack() {
        events.publish(new LoanReminded(
                UUID.randomUUID(),
                now(),
                COMPANY,
                fresh(),
                "JY000001",
                PROJECT,
                technician,
                fresh(),
                "冲击钻",
                new BigDecimal("1.000"),
                LocalDate.of(2026, 11, 24),
                true));
        assertThat(only(technician).get("title").asString()).isEqualTo("工具逾期未还：冲击钻");
    }

    @Test
    void hearsThatTheStoreRefused() {
        events.publish(
                new RequisitionRefused(UUID.randomUUID(), now(), COMPANY, fresh(), ticket, PROJECT, technician, "缺货"));
        assertThat(only(technician).get("body").asString()).contains("缺货");
    }
}
