package io.banyan.notice.inbox;

import static org.awaitility.Awaitility.await;

import io.banyan.common.contract.billing.BillIssued;
import io.banyan.common.contract.billing.BillRefunded;
import io.banyan.common.contract.billing.BillReopened;
import io.banyan.common.contract.ticket.TicketCommented;
import io.banyan.common.contract.ticket.TicketCompleted;
import io.banyan.common.contract.ticket.TicketSubmitted;
import io.banyan.notice.NoticeIT;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Events that make messages, and what people see of them. */
abstract class InboxSteps extends NoticeIT {

    static final long PROJECT = 11;

    final long resident = fresh();
    final long technician = fresh();
    final long ticket = fresh();
    final String number = "GY-" + ticket;

    JsonNode only(long person) {
        await().atMost(Duration.ofSeconds(20)).until(() -> inbox(person).size() == 1);
        return inbox(person).getFirst();
    }

    List<JsonNode> inbox(long person) {
        var token = identities.resident(person, COMPANY, Set.of());
        return api.as(token)
                .get("/api/v1/inbox")
                .is(200)
                .json()
                .get("items")
                .valueStream()
                .toList();
    }

    List<String> templates(long person) {
        return inbox(person).stream()
                .map(message -> message.get("template").asString())
                .toList();
    }

    String residentToken() {
        return identities.resident(resident, COMPANY, Set.of());
    }

    TicketSubmitted submitted() {
        return new TicketSubmitted(
                UUID.randomUUID(),
                now(),
                COMPANY,
                ticket,
                number,
                PROJECT,
                null,
                resident,
                "repair",
                "厨房漏水",
                "HIGH",
                false,
                null);
    }

    TicketCommented commented(long author, boolean internal) {
        return new TicketCommented(
                UUID.randomUUID(),
                now(),
                COMPANY,
                ticket,
                number,
                PROJECT,
                null,
                resident,
                fresh(),
                author,
                internal,
                technician);
    }

    TicketCompleted completed() {
        return new TicketCompleted(
                UUID.randomUUID(),
                now(),
                COMPANY,
                ticket,
                number,
                PROJECT,
                null,
                resident,
                technician,
                1,
                TicketCompleted.ChargeMode.FREE,
                "厨房漏水",
                List.of(),
                new BigDecimal("0.00"),
                List.of());
    }

    BillIssued billIssued() {
        return new BillIssued(
                UUID.randomUUID(),
                now(),
                COMPANY,
                fresh(),
                "B-1",
                PROJECT,
                null,
                resident,
                null,
                new BigDecimal("128.00"),
                "维修费",
                LocalDate.of(2026, 12, 1));
    }

    BillReopened reopened() {
        return new BillReopened(
                UUID.randomUUID(),
                now(),
                COMPANY,
                fresh(),
                "B-1",
                PROJECT,
                null,
                resident,
                null,
                new BigDecimal("128.00"),
                7,
                new BigDecimal("28.00"),
                new BigDecimal("100.00"));
    }

    BillRefunded refunded() {
        return new BillRefunded(
                UUID.randomUUID(),
                now(),
                COMPANY,
                fresh(),
                "B-1",
                PROJECT,
                null,
                resident,
                null,
                new BigDecimal("128.00"),
                new BigDecimal("28.00"));
    }
}
