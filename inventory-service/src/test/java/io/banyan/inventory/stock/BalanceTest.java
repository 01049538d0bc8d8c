package io.banyan.inventory.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BalanceTest {

    private static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    private static Balance of(String onHand, String value) {
        return new Balance(n(onHand), BigDecimal.ZERO, n(value));
    }

    @Nested
    class WhatLeaves {

        @Test
        void costsItsShareOfTheValue() {
            assertThat(of("15", "37.5").costOf(n("4"))).isEqualByComparingTo("10");
        }

        @Test
        void isRoundedHalfUpToTheSixthDecimal() {
            assertThat(of("3", "10").costOf(n("1"))).isEqualByComparingTo("3.333333");
            assertThat(of("3", "20").costOf(n("1"))).isEqualByComparingTo("6.666667");
            assertThat(of("2", "0.000001").costOf(n("1"))).isEqualByComparingTo("0.000001");
        }

        @Test
        void takesTheRestOfTheValueWhenItIsTheLast() {
            var two = of("3", "10").minus(n("2"), of("3", "10").costOf(n("2")));
            assertThat(two.value()).isEqualByComparingTo("3.333333");
            assertThat(two.costOf(n("1"))).isEqualByComparingTo("3.333333");
            assertThat(two.minus(n("1"), two.costOf(n("1"))).value()).isZero();
        }

        @Test
        void takesTheRestOfTheValueAlsoInThousandths() {
            var balance = of("0.002", "0.000005");
            assertThat(balance.costOf(n("0.001"))).isEqualByComparingTo("0.000003");
            assertThat(balance.minus(n("0.001"), n("0.000003")).costOf(n("0.001")))
                    .isEqualByComparingTo("0.000002");
        }

        @Test
        void isNeverMoreThanThereIs() {
            var balance = of("2", "1");
            assertThat(balance.costOf(n("2.000"))).isEqualByComparingTo("1");
            assertThatThrownBy(() -> balance.costOf(n("2.001"))).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void averagesWhatComesInAtDifferentPrices() {
        var balance = Balance.EMPTY
                .plus(n("10"), Balance.valueOf(n("10"), n("2")))
                .plus(n("5"), Balance.valueOf(n("5"), n("3.5")));
        assertThat(Balance.unitCost(balance.onHand(), balance.value())).isEqualByComparingTo("2.5");
    }

    @Test
    void knowsWhatIsFree() {
        assertThat(new Balance(n("5"), n("2"), n("1")).available()).isEqualByComparingTo("3");
        assertThat(new Balance(n("5"), n("2"), n("1"))
                        .minusReserved(n("2"), n("0.4"))
                        .available())
                .isEqualByComparingTo("3");
    }

    @Test
    void losesNothingOverAThousandRandomMovements() {
        var random = new Random(20261123);
        var balance = Balance.EMPTY;
        var outside = BigDecimal.ZERO;
        for (var i = 0; i < 1_000; i++) {
            if (balance.onHand().signum() == 0 || random.nextBoolean()) {
                var quantity = BigDecimal.valueOf(random.nextInt(1, 5_000), 3);
                var value = Balance.valueOf(quantity, BigDecimal.valueOf(random.nextInt(0, 9_000_000), 6));
                balance = balance.plus(quantity, value);
                outside = outside.add(value);
            } else {
                var quantity = balance.onHand()
                        .multiply(BigDecimal.valueOf(random.nextInt(1, 11)))
                        .divide(BigDecimal.TEN, 3, java.math.RoundingMode.UP);
                var cost = balance.costOf(quantity);
                balance = balance.minus(quantity, cost);
                outside = outside.subtract(cost);
            }
            assertThat(balance.value()).isEqualByComparingTo(outside);
            assertThat(balance.value().signum()).isNotNegative();
            assertThat(balance.onHand().signum() > 0 || balance.value().signum() == 0)
                    .isTrue();
        }
    }
}
