package io.banyan.notice.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.banyan.common.contract.inventory.RequisitionRefused;
import io.banyan.common.contract.ticket.TicketCancelled;
import io.banyan.common.contract.ticket.TicketConfirmed;
import io.banyan.common.contract.ticket.TicketRated;
import java.time.Duration;
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
                UUID.randomUUID(), now(), COMPANY, ticket, number, PROJECT, null, resident, "不修了", technician));
        await().atMost(Duration.ofSeconds(20)).until(() -> inbox(technician).size() == 1);
        assertThat(templates(resident)).containsExactly("ticket.cancelled");
    }

    @Test
    void hearsThatTheStoreRefused() {
        events.publish(
                new RequisitionRefused(UUID.randomUUID(), now(), COMPANY, fresh(), ticket, PROJECT, technician, "缺货"));
        assertThat(only(technician).get("body").asString()).contains("缺货");
    }
}
