package io.banyan.ticket.lifecycle;

import static io.banyan.ticket.lifecycle.TicketFixtures.DISPATCHER;
import static io.banyan.ticket.lifecycle.TicketFixtures.NOW;
import static io.banyan.ticket.lifecycle.TicketFixtures.PLUMBER;
import static io.banyan.ticket.lifecycle.TicketFixtures.RESIDENT;
import static io.banyan.ticket.lifecycle.TicketFixtures.THE_PLUMBER;
import static io.banyan.ticket.lifecycle.TicketFixtures.TO_PLUMBER;
import static io.banyan.ticket.lifecycle.TicketFixtures.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.banyan.common.contract.ticket.TicketCompleted.ChargeMode;
import io.banyan.common.contract.ticket.TicketConfirmed;
import io.banyan.common.contract.ticket.TicketPooled;
import io.banyan.common.contract.ticket.TicketRated;
import io.banyan.common.contract.ticket.TicketReopened;
import io.banyan.common.contract.user.Permissions;
import io.banyan.common.problem.DomainProblem;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicketTest {

    private static final Actor STRANGER = new Actor(
            9, "别人", Actor.Kind.STAFF, Set.of(Permissions.TICKET_WORK), Set.of(TicketFixtures.PROJECT), Set.of(), null);

    private static void refuses(ThrowingCallable move, String code) {
        assertThatThrownBy(move)
                .isInstanceOfSatisfying(
                        DomainProblem.class,
                        problem -> assertThat(problem.code()).isEqualTo(code));
    }

    @Test
    void resumesWhereItWasSuspended() {
        var ticket = TicketFixtures.accepted();
        ticket.suspend(PLUMBER, WHY, NOW);
        ticket.resume(PLUMBER, Note.NONE, NOW);
        assertThat(ticket.status()).isEqualTo(TicketStatus.ACCEPTED);
    }

    @Test
    void obeysOnlyItsOwnTechnician() {
        var ticket = TicketFixtures.inProgress();
        refuses(() -> ticket.complete(STRANGER, TicketFixtures.done("20.00"), NOW), "ticket.not-yours");
        assertThat(ticket.status()).isEqualTo(TicketStatus.IN_PROGRESS);
    }

    @Test
    void tellsTheLaterOneThatSomebodyWasFaster() {
        var ticket = TicketFixtures.accepted();
        refuses(() -> ticket.grab(STRANGER, NOW), "ticket.already-taken");
    }

    @Test
    void residentMayNotCancelAfterArrivalButTheDispatcherMay() {
        var ticket = TicketFixtures.inProgress();
        refuses(() -> ticket.cancel(RESIDENT, WHY, NOW), "ticket.illegal-move");
        ticket.cancel(DISPATCHER, WHY, NOW);
        assertThat(ticket.status()).isEqualTo(TicketStatus.CANCELLED);
    }

    @Test
    void demandsReasonsWhereOneIsOwed() {
        var ticket = TicketFixtures.assigned();
        refuses(() -> ticket.reject(PLUMBER, Note.of("  "), NOW), "ticket.reason-missing");
        refuses(() -> ticket.cancel(RESIDENT, Note.NONE, NOW), "ticket.reason-missing");
    }

    @Test
    void refusesSlotsThatCannotBeKept() {
        var past = new Appointment(NOW.minusSeconds(1), NOW.plusSeconds(3600));
        var far = new Appointment(
                NOW.plus(Duration.ofDays(91)), NOW.plus(Duration.ofDays(91)).plusSeconds(60));
        var ticket = TicketFixtures.pending();
        refuses(() -> ticket.changeAppointment(RESIDENT, past, null, Note.NONE, NOW), "ticket.appointment-past");
        refuses(() -> ticket.changeAppointment(RESIDENT, far, null, Note.NONE, NOW), "ticket.appointment-invalid");
        refuses(() -> new Appointment(NOW, NOW), "ticket.appointment-invalid");
        assertThat(new Appointment(NOW, NOW.plusSeconds(1)).requireAhead(NOW)).isNotNull();
    }

    @Nested
    class WhenCompleted {

        private final Ticket ticket = TicketFixtures.in(TicketStatus.COMPLETED);

        @Test
        void ratingConfirmsItAsWell() {
            ticket.rate(RESIDENT, new Rating(5, 4, 3, "好"), NOW);
            assertThat(ticket.status()).isEqualTo(TicketStatus.CLOSED);
            assertThat(ticket.takeNews())
                    .hasSize(2)
                    .hasAtLeastOneElementOfType(TicketConfirmed.class)
                    .hasAtLeastOneElementOfType(TicketRated.class);
        }

        @Test
        void isRatedOnceAndByNobodyElse() {
            refuses(() -> ticket.rate(DISPATCHER, new Rating(1, 1, 1, null), NOW), "ticket.not-yours");
            ticket.rate(RESIDENT, new Rating(5, 5, 5, null), NOW);
            refuses(() -> ticket.rate(RESIDENT, new Rating(1, 1, 1, null), NOW), "ticket.already-rated");
        }

        @Test
        void isReopenedUpToTheLastMomentOfTheWarranty() {
            var end = NOW.plus(Duration.ofDays(30));
            refuses(() -> ticket.reopen(RESIDENT, null, WHY, end.plusMillis(1)), "ticket.warranty-over");
            ticket.reopen(RESIDENT, null, WHY, end);
            assertThat(ticket.status()).isEqualTo(TicketStatus.PENDING);
            assertThat(ticket.round()).isEqualTo(2);
            assertThat(ticket.takeNews())
                    .hasAtLeastOneElementOfType(TicketReopened.class)
                    .hasAtLeastOneElementOfType(TicketPooled.class);
        }

        @Test
        void costsNothingTheSecondTimeAndIsNotCancelled() {
            ticket.reopen(RESIDENT, THE_PLUMBER, WHY, NOW);
            assertThat(ticket.facts().tariffOf(ticket.round()).mode()).isEqualTo(ChargeMode.FREE);
            refuses(() -> ticket.cancel(RESIDENT, WHY, NOW), "ticket.reopened-cannot-be-cancelled");
        }
    }

    @Nested
    class WithQuote {

        @ParameterizedTest
        @CsvSource({"99.99,ok", "100.00,ok", "100.01,ticket.quote-exceeded"})
        void isCompletedForNoMoreThanWasAgreed(String total, String outcome) {
            var ticket = TicketFixtures.inProgress();
            ticket.quote(PLUMBER, new BigDecimal("100.00"), Note.NONE, NOW);
            ticket.answerQuote(RESIDENT, true, Note.NONE, NOW);
            if (outcome.equals("ok")) {
                ticket.complete(PLUMBER, TicketFixtures.done(total), NOW);
                assertThat(ticket.status()).isEqualTo(TicketStatus.COMPLETED);
            } else {
                refuses(() -> ticket.complete(PLUMBER, TicketFixtures.done(total), NOW), outcome);
            }
        }

        @Test
        void waitsForTheAnswer() {
            var ticket = TicketFixtures.inProgress();
            ticket.quote(PLUMBER, new BigDecimal("100.00"), Note.NONE, NOW);
            refuses(() -> ticket.complete(PLUMBER, TicketFixtures.done("1.00"), NOW), "ticket.quote-not-approved");
            ticket.answerQuote(RESIDENT, false, Note.NONE, NOW);
            refuses(() -> ticket.complete(PLUMBER, TicketFixtures.done("1.00"), NOW), "ticket.quote-not-approved");
            ticket.complete(PLUMBER, TicketFixtures.done("0.00"), NOW);
        }

        @Test
        void isDemandedWhereTheCategoryDoes() {
            var ticket = Ticket.submit(TicketFixtures.facts(ChargeMode.AFTER_SERVICE, true), RESIDENT, null);
            ticket.assign(DISPATCHER, TO_PLUMBER, Note.NONE, NOW);
            ticket.accept(PLUMBER, NOW);
            ticket.arrive(PLUMBER, Note.NONE, NOW);
            refuses(() -> ticket.complete(PLUMBER, TicketFixtures.done("0.01"), NOW), "ticket.quote-not-approved");
        }
    }
}
