package io.banyan.ticket.lifecycle;

import static io.banyan.ticket.lifecycle.TicketFixtures.DISPATCHER;
import static io.banyan.ticket.lifecycle.TicketFixtures.NOW;
import static io.banyan.ticket.lifecycle.TicketFixtures.PLUMBER;
import static io.banyan.ticket.lifecycle.TicketFixtures.RESIDENT;
import static io.banyan.ticket.lifecycle.TicketFixtures.THE_PLUMBER;
import static io.banyan.ticket.lifecycle.TicketFixtures.TOMORROW;
import static io.banyan.ticket.lifecycle.TicketFixtures.TO_PLUMBER;
import static io.banyan.ticket.lifecycle.TicketFixtures.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every action from every status. The table below is the specification; a dot is a refusal, = leaves the status as it is. */
class TicketTransitionsTest {

    private static final String SPECIFICATION = """
            action               AWAITING_PAYMENT PENDING   ASSIGNED  ACCEPTED    IN_PROGRESS SUSPENDED   COMPLETED CLOSED   CANCELLED
            PAID                 PENDING          .         .         .           .           .           .         .        .
            ASSIGN               .                ASSIGNED  .         .           .           .           .         .        .
            TRANSFER             .                .         ASSIGNED  ASSIGNED    ASSIGNED    ASSIGNED    .         .        .
            RECALL               .                .         PENDING   PENDING     .           .           .         .        .
            GRAB                 .                ACCEPTED  .         .           .           .           .         .        .
            ACCEPT               .                .         ACCEPTED  .           .           .           .         .        .
            REJECT               .                .         PENDING   .           .           .           .         .        .
            CHANGE_APPOINTMENT   =                =         =         =           .           =           .         .        .
            CHANGE_FIELDS        =                =         =         =           =           =           =         =        .
            ARRIVE               .                .         .         IN_PROGRESS .           .           .         .        .
            SUSPEND              .                .         .         SUSPENDED   SUSPENDED   .           .         .        .
            RESUME               .                .         .         .           .           IN_PROGRESS .         .        .
            RECORD_PROGRESS      .                .         .         .           =           .           .         .        .
            REQUEST_MATERIALS    .                .         .         =           =           =           .         .        .
            RETURN_MATERIALS     .                =         =         =           =           =           =         =        =
            QUOTE                .                .         .         =           =           .           .         .        .
            APPROVE_QUOTE        .                .         .         =           =           =           .         .        .
            REJECT_QUOTE         .                .         .         =           =           =           .         .        .
            COMPLETE             .                .         .         .           COMPLETED   .           .         .        .
            CONFIRM              .                .         .         .           .           .           CLOSED    .        .
            RATE                 .                .         .         .           .           .           CLOSED    =        .
            REOPEN               .                .         .         .           .           .           ASSIGNED  ASSIGNED .
            CANCEL               CANCELLED        CANCELLED CANCELLED CANCELLED   CANCELLED   CANCELLED   .         .        .
            MERGE                CANCELLED        CANCELLED CANCELLED CANCELLED   .           .           .         .        .
            """;

    private interface Move {
        void on(Ticket ticket);
    }

    private static final Map<TicketAction, Move> MOVES = new EnumMap<>(Map.ofEntries(
            Map.entry(TicketAction.PAID, ticket -> ticket.paid(NOW)),
            Map.entry(TicketAction.ASSIGN, ticket -> ticket.assign(DISPATCHER, TO_PLUMBER, Note.NONE, NOW)),
            Map.entry(TicketAction.TRANSFER, ticket -> ticket.transfer(DISPATCHER, TO_PLUMBER, WHY, NOW)),
            Map.entry(TicketAction.RECALL, ticket -> ticket.recall(DISPATCHER, WHY, NOW)),
            Map.entry(TicketAction.GRAB, ticket -> ticket.grab(PLUMBER, NOW)),
            Map.entry(TicketAction.ACCEPT, ticket -> ticket.accept(PLUMBER, NOW)),
            Map.entry(TicketAction.REJECT, ticket -> ticket.reject(PLUMBER, WHY, NOW)),
            Map.entry(
                    TicketAction.CHANGE_APPOINTMENT,
                    ticket -> ticket.changeAppointment(RESIDENT, TOMORROW, null, Note.NONE, NOW)),
            Map.entry(TicketAction.CHANGE_FIELDS, ticket -> ticket.changeFields(DISPATCHER, Note.NONE, NOW)),
            Map.entry(TicketAction.ARRIVE, ticket -> ticket.arrive(PLUMBER, Note.NONE, NOW)),
            Map.entry(TicketAction.SUSPEND, ticket -> ticket.suspend(PLUMBER, WHY, NOW)),
            Map.entry(TicketAction.RESUME, ticket -> ticket.resume(PLUMBER, Note.NONE, NOW)),
            Map.entry(TicketAction.RECORD_PROGRESS, ticket -> ticket.recordProgress(PLUMBER, WHY, NOW)),
            Map.entry(
                    TicketAction.REQUEST_MATERIALS,
                    ticket -> ticket.requireOpen(TicketAction.REQUEST_MATERIALS, PLUMBER)),
            Map.entry(
                    TicketAction.RETURN_MATERIALS, ticket -> ticket.returnMaterials(DISPATCHER, 1, 2, List.of(), NOW)),
            Map.entry(TicketAction.QUOTE, ticket -> ticket.quote(PLUMBER, BigDecimal.TEN, Note.NONE, NOW)),
            Map.entry(TicketAction.APPROVE_QUOTE, ticket -> ticket.answerQuote(RESIDENT, true, Note.NONE, NOW)),
            Map.entry(TicketAction.REJECT_QUOTE, ticket -> ticket.answerQuote(RESIDENT, false, Note.NONE, NOW)),
            Map.entry(TicketAction.COMPLETE, ticket -> ticket.complete(PLUMBER, TicketFixtures.done("20.00"), NOW)),
            Map.entry(TicketAction.CONFIRM, ticket -> ticket.confirm(RESIDENT, NOW)),
            Map.entry(TicketAction.RATE, ticket -> ticket.rate(RESIDENT, new Rating(5, 5, 5, null), NOW)),
            Map.entry(TicketAction.REOPEN, ticket -> ticket.reopen(RESIDENT, THE_PLUMBER, WHY, NOW)),
            Map.entry(TicketAction.CANCEL, ticket -> ticket.cancel(DISPATCHER, WHY, NOW)),
            Map.entry(TicketAction.MERGE, ticket -> ticket.mergeInto(TicketFixtures.another(), DISPATCHER, WHY, NOW))));

    static Stream<Arguments> everyActionFromEveryStatus() {
        var lines = SPECIFICATION.lines().map(line -> line.split(" +", -1)).toList();
        var header = lines.getFirst();
        return lines.stream()
                .skip(1)
                .flatMap(cells -> IntStream.range(1, header.length)
                        .mapToObj(column -> Arguments.of(
                                TicketAction.valueOf(cells[0]), TicketStatus.valueOf(header[column]), cells[column])));
    }

    @ParameterizedTest(name = "{0} from {1}: {2}")
    @MethodSource("everyActionFromEveryStatus")
    void movesOrRefuses(TicketAction action, TicketStatus from, String expected) {
        var ticket = withOpenQuoteIfAnswered(action, from);
        var move = MOVES.get(action);
        assertThat(move).isNotNull();
        if (expected.equals(".")) {
            assertThatThrownBy(() -> move.on(ticket)).isInstanceOf(TicketProblem.class);
            assertThat(ticket.status()).isEqualTo(from);
            assertThat(ticket.takeNews()).isEmpty();
            assertThat(ticket.takeEntries()).isEmpty();
        } else {
            move.on(ticket);
            assertThat(ticket.status()).isEqualTo(expected.equals("=") ? from : TicketStatus.valueOf(expected));
        }
    }

    @ParameterizedTest
    @MethodSource("everyActionFromEveryStatus")
    void isOfferedOnlyWhereItWorks(TicketAction action, TicketStatus from, String expected) {
        var ticket = withOpenQuoteIfAnswered(action, from);
        var offered = Stream.of(RESIDENT, PLUMBER, DISPATCHER)
                .flatMap(reader -> TicketState.availableTo(ticket, reader, NOW).stream())
                .toList();
        if (expected.equals(".")) {
            assertThat(offered).doesNotContain(action.wireName());
        } else if (action != TicketAction.PAID) {
            assertThat(offered).contains(action.wireName());
        }
    }

    @Test
    void namesEveryActionAndStatus() {
        assertThat(SPECIFICATION.lines().skip(1)).hasSize(TicketAction.values().length);
        assertThat(Arrays.asList(SPECIFICATION.lines().findFirst().orElseThrow().split(" +", -1)))
                .hasSize(TicketStatus.values().length + 1);
    }

    private static Ticket withOpenQuoteIfAnswered(TicketAction action, TicketStatus from) {
        var answers = action == TicketAction.APPROVE_QUOTE || action == TicketAction.REJECT_QUOTE;
        if (!answers) {
            return TicketFixtures.in(from);
        }
        var ticket = from == TicketStatus.SUSPENDED ? TicketFixtures.inProgress() : TicketFixtures.in(from);
        if (ticket.status() == TicketStatus.ACCEPTED || ticket.status() == TicketStatus.IN_PROGRESS) {
            ticket.quote(PLUMBER, BigDecimal.TEN, Note.NONE, NOW);
        }
        if (from == TicketStatus.SUSPENDED) {
            ticket.suspend(PLUMBER, WHY, NOW);
        }
        ticket.takeNews();
        ticket.takeEntries();
        return ticket;
    }
}
