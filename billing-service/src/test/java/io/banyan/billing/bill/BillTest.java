package io.banyan.billing.bill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.banyan.common.contract.billing.BillIssued;
import io.banyan.common.contract.billing.BillPaid;
import io.banyan.common.contract.billing.BillVoided;
import io.banyan.common.contract.shared.ChargeLine;
import io.banyan.common.contract.shared.SourceRef;
import io.banyan.common.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class BillTest {

    private static final Instant NOW = Instant.parse("2026-11-23T04:00:00Z");

    private enum Action {
        PAY_PART,
        PAY_ALL,
        VOID,
        TAKE_BACK;

        void on(Bill bill) {
            switch (this) {
                case PAY_PART -> bill.pay(Money.yuan("1"), NOW);
                case PAY_ALL -> bill.pay(bill.owed().isZero() ? Money.yuan("1") : bill.owed(), NOW);
                case VOID -> bill.voidFor("错开", NOW);
                case TAKE_BACK -> bill.takeBack(7, Money.yuan("1"), NOW);
            }
        }
    }

    /** What is allowed, and where it leads. */
    private static final Map<BillStatus, Map<Action, BillStatus>> MOVES = new EnumMap<>(Map.of(
            BillStatus.ISSUED,
            Map.of(
                    Action.PAY_PART, BillStatus.PARTLY_PAID,
                    Action.PAY_ALL, BillStatus.PAID,
                    Action.VOID, BillStatus.VOIDED),
            BillStatus.PARTLY_PAID,
            Map.of(
                    Action.PAY_PART, BillStatus.PARTLY_PAID,
                    Action.PAY_ALL, BillStatus.PAID,
                    Action.VOID, BillStatus.VOIDED,
                    Action.TAKE_BACK, BillStatus.ISSUED),
            BillStatus.PAID,
            Map.of(Action.TAKE_BACK, BillStatus.PARTLY_PAID),
            BillStatus.VOIDED,
            Map.of()));

    static Stream<Arguments> everyActionFromEveryStatus() {
        return EnumSet.allOf(BillStatus.class).stream()
                .flatMap(from -> Stream.of(Action.values()).map(action -> Arguments.of(action, from)));
    }

    @ParameterizedTest(name = "{0} from {1}")
    @MethodSource("everyActionFromEveryStatus")
    void movesOrRefuses(Action action, BillStatus from) {
        var bill = in(from);
        var before = bill.state();
        var expected = MOVES.getOrDefault(from, Map.of()).get(action);
        if (expected == null) {
            assertThatThrownBy(() -> action.on(bill)).isInstanceOf(BillProblem.class);
            assertThat(bill.state()).isEqualTo(before);
            assertThat(bill.takeNews()).isEmpty();
        } else {
            action.on(bill);
            assertThat(bill.state().status()).isEqualTo(expected);
        }
    }

    /** Nobody is offered to take back what is then refused, or the other way round. */
    @ParameterizedTest(name = "taking back from {0}")
    @EnumSource(BillStatus.class)
    void isTakenBackExactlyWhenTheRuleSaysSo(BillStatus from) {
        for (var asked : List.of("0", "0.50")) {
            for (var part : List.of("0", "0.50", "0.51", "1", "10", "10.01")) {
                var bill = in(from);
                if (Money.yuan(asked).compareTo(bill.state().paid()) > 0) {
                    continue;
                }
                if (!Money.yuan(asked).isZero()) {
                    bill.askRefund(Money.yuan(asked));
                }
                var state = bill.state();
                var rule = new TakeBackRule(state.status(), false, state.paid(), state.refunding());
                if (rule.allows(Money.yuan(part))) {
                    bill.takeBack(7, Money.yuan(part), NOW);
                    assertThat(bill.state().paid()).isEqualTo(state.paid().minus(Money.yuan(part)));
                } else {
                    assertThatThrownBy(() -> bill.takeBack(7, Money.yuan(part), NOW))
                            .isInstanceOf(BillProblem.class);
                }
            }
        }
        assertThat(new TakeBackRule(BillStatus.PAID, true, Money.yuan("10"), Money.ZERO).allows(Money.yuan("10")))
                .isFalse();
    }

    @Test
    void tellsThatItIsIssuedPaidAndVoid() {
        assertThat(bill("10").takeNews()).singleElement().isInstanceOf(BillIssued.class);
        var paid = in(BillStatus.ISSUED);
        paid.pay(paid.amount(), NOW);
        assertThat(paid.takeNews()).singleElement().isInstanceOf(BillPaid.class);
        var partly = in(BillStatus.ISSUED);
        partly.pay(Money.yuan("9.99"), NOW);
        assertThat(partly.takeNews()).isEmpty();
        partly.voidFor("错开", NOW);
        assertThat(partly.takeNews()).singleElement().isInstanceOf(BillVoided.class);
    }

    @Test
    void takesNotAFenMoreThanIsOwed() {
        var bill = in(BillStatus.ISSUED);
        assertThatThrownBy(() -> bill.pay(Money.yuan("10.01"), NOW)).hasMessageContaining("10.00");
        assertThatThrownBy(() -> bill.pay(Money.ZERO, NOW)).isInstanceOf(BillProblem.class);
        bill.pay(Money.yuan("9.99"), NOW);
        assertThat(bill.owed()).isEqualTo(Money.yuan("0.01"));
        assertThatThrownBy(() -> bill.pay(Money.yuan("0.02"), NOW)).isInstanceOf(BillProblem.class);
        bill.pay(Money.yuan("0.01"), NOW);
        assertThat(bill.state().status()).isEqualTo(BillStatus.PAID);
    }

    @Test
    void givesBackNotAFenMoreThanWasPaid() {
        var bill = in(BillStatus.PARTLY_PAID);
        assertThatThrownBy(() -> bill.askRefund(Money.yuan("1.01"))).isInstanceOf(BillProblem.class);
        bill.askRefund(Money.yuan("1"));
        assertThatThrownBy(() -> bill.askRefund(Money.yuan("0.01"))).isInstanceOf(BillProblem.class);
        assertThatThrownBy(() -> bill.noteRefunded(Money.yuan("1.01"), NOW)).isInstanceOf(BillProblem.class);
        bill.noteRefunded(Money.yuan("1"), NOW);
        assertThatThrownBy(() -> bill.takeBack(7, Money.yuan("1"), NOW)).isInstanceOf(BillProblem.class);
    }

    @Test
    void ofAnOrderThatRunsStaysPaid() {
        var source = SourceRef.ticket(5, 1);
        assertThat(of(source, null, 1).isOrder()).isTrue();
        assertThat(of(source, 8L, 1).isOrder()).isFalse();
        assertThat(of(source, null, 2).isOrder()).isFalse();
        assertThat(of(null, null, 1).isOrder()).isFalse();
        var bill = Bill.issue(9, "B2026-000001", of(source, null, 1), NOW, LocalDate.parse("2026-11-30"));
        bill.pay(bill.amount(), NOW);
        assertThatThrownBy(() -> bill.takeBack(7, bill.amount(), NOW)).hasMessageContaining("cancel the ticket");
        assertThat(bill.state().status()).isEqualTo(BillStatus.PAID);
    }

    private static BillTerms of(@Nullable SourceRef source, @Nullable Long workedBy, int part) {
        var lines = bill("10").terms().lines();
        return new BillTerms(1, 2, 3L, 4L, workedBy, source, part, null, "清洗", lines);
    }

    @Test
    void isNotIssuedForNothing() {
        assertThatThrownBy(() -> bill("0")).isInstanceOf(BillProblem.class);
        assertThatThrownBy(() -> bill("5", "-5")).isInstanceOf(BillProblem.class);
    }

    @Test
    void anyPartialRefundsTakeBackExactlyTheRevenueThatWasPosted() {
        var random = new Random(20261123);
        for (int round = 0; round < 300; round++) {
            var amounts = new String[1 + random.nextInt(5)];
            for (int i = 0; i < amounts.length; i++) {
                amounts[i] = "%d.%02d".formatted(random.nextInt(50), 1 + random.nextInt(99));
            }
            var bill = bill(amounts);
            var taken = new ArrayList<Map<String, Money>>();
            var done = Money.ZERO;
            while (done.compareTo(bill.amount()) < 0) {
                var left = bill.amount().minus(done).fen();
                var next = done.plus(Money.ofFen(1 + (long) (random.nextDouble() * Math.min(left - 1, 900))));
                var part = BillPostings.reduction(bill, done, next);
                assertThat(Money.sum(part.values())).isEqualTo(next.minus(done));
                taken.add(part);
                done = next;
            }
            for (var line : bill.terms().lines()) {
                var back = Money.sum(taken.stream()
                        .map(part -> part.getOrDefault(line.account(), Money.ZERO))
                        .toList());
                assertThat(back).isEqualTo(line.amount());
            }
        }
    }

    private static Bill in(BillStatus status) {
        var bill = bill("10");
        switch (status) {
            case ISSUED -> {}
            case PARTLY_PAID -> bill.pay(Money.yuan("1"), NOW);
            case PAID -> bill.pay(bill.amount(), NOW);
            case VOIDED -> bill.voidFor("错开", NOW);
        }
        assertThat(Set.copyOf(bill.takeNews())).isNotEmpty();
        return bill;
    }

    private static Bill bill(String... amounts) {
        var lines = new ArrayList<BillLine>();
        for (var amount : amounts) {
            var price = new BigDecimal(amount);
            var told = new ChargeLine(
                    ChargeLine.Kind.SERVICE, 1, "服务", "次", BigDecimal.ONE, price, new Money(price).amount());
            lines.add(BillLine.of(told, "SERVICE", "6001." + lines.size()));
        }
        var terms = new BillTerms(1, 2, 3L, 4L, null, null, 1, null, "维修", List.copyOf(lines));
        return Bill.issue(9, "B2026-000001", terms, NOW, LocalDate.parse("2026-11-30"));
    }
}
