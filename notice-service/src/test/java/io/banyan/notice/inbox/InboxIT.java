package io.banyan.notice.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.banyan.common.contract.billing.BillIssued;
import io.banyan.common.contract.billing.BillRefunded;
import io.banyan.common.contract.inventory.RequisitionRefused;
import io.banyan.common.contract.notice.MessageDelivered;
import io.banyan.common.contract.ticket.TicketCancelled;
import io.banyan.common.contract.ticket.TicketCommented;
import io.banyan.common.contract.ticket.TicketCompleted;
import io.banyan.common.contract.ticket.TicketConfirmed;
import io.banyan.common.contract.ticket.TicketRated;
import io.banyan.common.contract.ticket.TicketSubmitted;
import io.banyan.common.contract.user.AuthorityChanged;
import io.banyan.common.contract.user.OwnerVerified;
import io.banyan.notice.NoticeIT;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class InboxIT extends NoticeIT {

    private static final long PROJECT = 11;

    private final long resident = fresh();
    private final long technician = fresh();
    private final long ticket = fresh();
    private final String number = "GY-" + ticket;

    @Nested
    class TheResident {

        @Test
        void hearsThatHisRequestArrivedInHisLanguage() {
            events.publish(submitted());
            var message = only(resident);
            assertThat(message.get("title").asString()).isEqualTo("报修已受理：厨房漏水");
            assertThat(message.get("body").asString()).contains(number);
            assertThat(message.at("/link/type").asString()).isEqualTo("TICKET");
            assertThat(message.at("/link/id").asString()).isEqualTo(Long.toString(ticket));
            assertThat(message.has("readAt")).isFalse();

            var english = api.as(residentToken())
                    .with("Accept-Language", "en")
                    .get("/api/v1/inbox")
                    .is(200);
            assertThat(english.json().at("/items/0/title").asString()).isEqualTo("Request received: 厨房漏水");
        }

        @Test
        void hearsOnceWhatWasToldTwice() {
            var event = submitted();
            events.publish(event);
            events.publish(event);
            events.publish(refunded());
            await().atMost(Duration.ofSeconds(20)).until(() -> inbox(resident).size() == 2);
            assertThat(events.all(MessageDelivered.class).stream().filter(told -> told.personId() == resident))
                    .hasSizeLessThanOrEqualTo(2);
        }

        @Test
        void readsOneThenAll() {
            events.publish(submitted());
            events.publish(billIssued());
            events.publish(refunded());
            await().atMost(Duration.ofSeconds(20)).until(() -> inbox(resident).size() == 3);
            var me = api.as(residentToken());
            var first = inbox(resident).getFirst().get("id").asString();
            assertThat(unread()).isEqualTo(3);
            me.post("/api/v1/inbox/" + first + "/actions/read", null).is(200);
            me.post("/api/v1/inbox/" + first + "/actions/read", null).is(200);
            assertThat(unread()).isEqualTo(2);
            var left = me.get("/api/v1/inbox?unread=true&page=1&size=1").is(200).json();
            assertThat(left.get("total").asInt()).isEqualTo(2);
            assertThat(left.get("items").size()).isEqualTo(1);
            assertThat(me.post("/api/v1/inbox/actions/read-all", null)
                            .is(200)
                            .json()
                            .get("unread")
                            .asInt())
                    .isZero();
        }

        @Test
        void neverSeesAnothersMessage() {
            events.publish(submitted());
            var id = only(resident).get("id").asString();
            var stranger = api.as(identities.resident(fresh(), COMPANY, Set.of()));
            stranger.post("/api/v1/inbox/" + id + "/actions/read", null).isProblem(404, "inbox.message-not-found");
            assertThat(stranger.get("/api/v1/inbox").is(200).json().get("total").asInt())
                    .isZero();
            api.get("/api/v1/inbox").isProblem(401, "request.unauthenticated");
        }

        @Test
        void isWelcomedOnceAndToldOfHisHouses() {
            events.publish(new AuthorityChanged(UUID.randomUUID(), now(), COMPANY, resident, 2));
            events.publish(new AuthorityChanged(UUID.randomUUID(), now(), COMPANY, resident, 3));
            events.publish(new OwnerVerified(UUID.randomUUID(), now(), COMPANY, resident, "王女士", List.of(1L, 2L)));
            await().atMost(Duration.ofSeconds(20)).until(() -> inbox(resident).size() == 2);
            assertThat(inbox(resident).getFirst().get("body").asString()).contains("王女士", "2 处");
        }

        private int unread() {
            return api.as(residentToken())
                    .get("/api/v1/inbox/unread-count")
                    .is(200)
                    .json()
                    .get("unread")
                    .asInt();
        }
    }

    @Nested
    class TheTechnician {

        @Test
        void hearsThatHisWorkWasConfirmedAndRated() {
            events.publish(completed());
            events.publish(new TicketConfirmed(
                    UUID.randomUUID(), now(), COMPANY, ticket, number, PROJECT, null, resident, false));
            events.publish(new TicketRated(
                    UUID.randomUUID(),
                    now(),
                    COMPANY,
                    ticket,
                    number,
                    PROJECT,
                    null,
                    resident,
                    technician,
                    5,
                    4,
                    3,
                    null));
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
            events.publish(new RequisitionRefused(
                    UUID.randomUUID(), now(), COMPANY, fresh(), ticket, PROJECT, technician, "缺货"));
            assertThat(only(technician).get("body").asString()).contains("缺货");
        }
    }

    private JsonNode only(long person) {
        await().atMost(Duration.ofSeconds(20)).until(() -> inbox(person).size() == 1);
        return inbox(person).getFirst();
    }

    private List<JsonNode> inbox(long person) {
        var token = identities.resident(person, COMPANY, Set.of());
        return api.as(token)
                .get("/api/v1/inbox")
                .is(200)
                .json()
                .get("items")
                .valueStream()
                .toList();
    }

    private List<String> templates(long person) {
        return inbox(person).stream()
                .map(message -> message.get("template").asString())
                .toList();
    }

    private String residentToken() {
        return identities.resident(resident, COMPANY, Set.of());
    }

    private TicketSubmitted submitted() {
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

    private TicketCommented commented(long author, boolean internal) {
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

    private TicketCompleted completed() {
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

    private BillIssued billIssued() {
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

    private BillRefunded refunded() {
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
