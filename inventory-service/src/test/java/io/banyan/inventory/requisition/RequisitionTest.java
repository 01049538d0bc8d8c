package io.banyan.inventory.requisition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.banyan.inventory.stock.ItemQuantity;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RequisitionTest {

    private static final long WASHER = 1;
    private static final long PIPE = 2;
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    private static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    private static List<ItemQuantity> washers(String quantity) {
        return List.of(new ItemQuantity(WASHER, n(quantity)));
    }

    private static Requisition attempt(@Nullable Long ticket) {
        return Requisition.attempt(
                new Requisition.Facts(9, 1, 1, 1, ticket, ticket == null ? null : "WO1", null, null, 5, NOW),
                List.of(RequisitionLine.of(1, new ItemQuantity(WASHER, n("4")), "垫圈", "个", n("1"))));
    }

    private static Requisition held() {
        var requisition = attempt(7L);
        requisition.confirm(1, "LY000001");
        return requisition;
    }

    private static Requisition in(RequisitionStatus status) {
        var requisition = status == RequisitionStatus.TRYING ? attempt(7L) : held();
        switch (status) {
            case TRYING, HELD -> {}
            case PARTLY_ISSUED -> requisition.issue(washers("1"));
            case ISSUED -> requisition.issue(washers("4"));
            case CONSUMED -> {
                requisition.issue(washers("4"));
                requisition.consume(washers("4"));
            }
            case RETURNED -> {
                requisition.issue(washers("4"));
                requisition.giveBack(washers("4"));
            }
            case RELEASED -> requisition.endTicket();
            case REFUSED -> requisition.refuse("没有");
        }
        assertThat(requisition.state().status()).isEqualTo(status);
        return requisition;
    }

    enum Action {
        ISSUE_ONE(r -> r.issue(washers("1"))),
        REFUSE(r -> r.refuse("没有")),
        GIVE_ONE_BACK(r -> r.giveBack(washers("1"))),
        CONSUME_ONE(r -> r.consume(washers("1"))),
        END_TICKET(Requisition::endTicket);

        private final Consumer<Requisition> move;

        Action(Consumer<Requisition> move) {
            this.move = move;
        }
    }

    /** The specification: what each action leads to; what is missing is refused. */
    private static final Map<RequisitionStatus, Map<Action, RequisitionStatus>> MOVES = Map.of(
            RequisitionStatus.TRYING,
            Map.of(Action.END_TICKET, RequisitionStatus.TRYING),
            RequisitionStatus.HELD,
            Map.of(
                    Action.ISSUE_ONE,
                    RequisitionStatus.PARTLY_ISSUED,
                    Action.REFUSE,
                    RequisitionStatus.REFUSED,
                    Action.END_TICKET,
                    RequisitionStatus.RELEASED),
            RequisitionStatus.PARTLY_ISSUED,
            Map.of(
                    Action.ISSUE_ONE,
                    RequisitionStatus.PARTLY_ISSUED,
                    Action.GIVE_ONE_BACK,
                    RequisitionStatus.PARTLY_ISSUED,
                    Action.CONSUME_ONE,
                    RequisitionStatus.PARTLY_ISSUED,
                    Action.END_TICKET,
                    RequisitionStatus.ISSUED),
            RequisitionStatus.ISSUED,
            Map.of(
                    Action.GIVE_ONE_BACK,
                    RequisitionStatus.ISSUED,
                    Action.CONSUME_ONE,
                    RequisitionStatus.ISSUED,
                    Action.END_TICKET,
                    RequisitionStatus.ISSUED),
            RequisitionStatus.CONSUMED,
            Map.of(Action.END_TICKET, RequisitionStatus.CONSUMED),
            RequisitionStatus.RETURNED,
            Map.of(Action.END_TICKET, RequisitionStatus.RETURNED),
            RequisitionStatus.RELEASED,
            Map.of(Action.END_TICKET, RequisitionStatus.RELEASED),
            RequisitionStatus.REFUSED,
            Map.of(Action.END_TICKET, RequisitionStatus.REFUSED));

    static Stream<Arguments> everyActionFromEveryStatus() {
        var all = new ArrayList<Arguments>();
        for (var status : RequisitionStatus.values()) {
            for (var action : Action.values()) {
                all.add(Arguments.of(action, status));
            }
        }
        return all.stream();
    }

    @ParameterizedTest(name = "{0} from {1}")
    @MethodSource("everyActionFromEveryStatus")
    void movesOrRefuses(Action action, RequisitionStatus from) {
        var requisition = in(from);
        var before = requisition.lines();
        var expected = MOVES.getOrDefault(from, Map.of()).get(action);
        if (expected == null) {
            assertThatThrownBy(() -> action.move.accept(requisition)).isInstanceOf(RequisitionProblem.class);
            assertThat(requisition.state().status()).isEqualTo(from);
            assertThat(requisition.lines()).isEqualTo(before);
        } else {
            action.move.accept(requisition);
            assertThat(requisition.state().status()).isEqualTo(expected);
        }
    }

    @Test
    void handsOutNoMoreThanIsHeldToTheThousandth() {
        var requisition = held();
        assertThatThrownBy(() -> requisition.issue(washers("4.001"))).hasMessageContaining("4.001");
        requisition.issue(washers("3.999"));
        assertThatThrownBy(() -> requisition.issue(washers("0.002"))).isInstanceOf(RequisitionProblem.class);
        requisition.issue(washers("0.001"));
        assertThat(requisition.state().status()).isEqualTo(RequisitionStatus.ISSUED);
        assertThat(requisition.held()).isEmpty();
    }

    @Test
    void takesNoZeroAndNothingNegative() {
        for (var bad : List.of("0", "-1")) {
            assertThatThrownBy(() -> held().issue(washers(bad))).isInstanceOf(RequisitionProblem.class);
            assertThatThrownBy(() -> in(RequisitionStatus.ISSUED).consume(washers(bad)))
                    .isInstanceOf(RequisitionProblem.class);
        }
    }

    @Test
    void usesAndReturnsTogetherNoMoreThanWasHandedOut() {
        var requisition = in(RequisitionStatus.ISSUED);
        requisition.giveBack(washers("1"));
        assertThatThrownBy(() -> requisition.consume(washers("3.001"))).isInstanceOf(RequisitionProblem.class);
        requisition.consume(washers("3"));
        assertThat(requisition.line(WASHER).inCustody()).isZero();
        assertThat(requisition.state().status()).isEqualTo(RequisitionStatus.CONSUMED);
    }

    @Test
    void knowsOnlyItsOwnItems() {
        assertThatThrownBy(() -> held().issue(List.of(new ItemQuantity(PIPE, n("1")))))
                .hasMessageContaining("not on requisition");
    }

    @Test
    void leavesNothingInCustodyOfADepartment() {
        var requisition = attempt(null);
        requisition.confirm(1, "LY000001");
        requisition.issue(washers("4"));
        assertThat(requisition.line(WASHER).inCustody()).isZero();
        assertThat(requisition.state().status()).isEqualTo(RequisitionStatus.CONSUMED);
    }

    @Test
    void staysReleasedWhenTheTicketEndedBeforeItWasDecided() {
        var requisition = attempt(7L);
        assertThat(requisition.endTicket()).isEqualTo(washers("4"));
        requisition.confirm(1, "LY000001");
        assertThat(requisition.state().status()).isEqualTo(RequisitionStatus.RELEASED);
        assertThat(requisition.held()).isEmpty();
    }
}
