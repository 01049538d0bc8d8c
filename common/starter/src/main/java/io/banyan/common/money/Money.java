package io.banyan.common.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An amount in CNY, exact to the fen 分. May be negative (a reversal).
 *
 * @param amount yuan, scale 2
 */
public record Money(BigDecimal amount) implements Comparable<Money> {

    public static final Money ZERO = new Money(new BigDecimal("0.00"));

    public Money {
        if (amount.stripTrailingZeros().scale() > 2) {
            throw new IllegalArgumentException("Money has two decimals: " + amount.toPlainString());
        }
        amount = amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    public static Money yuan(String amount) {
        return new Money(new BigDecimal(amount));
    }

    public static Money ofFen(long fen) {
        return new Money(BigDecimal.valueOf(fen, 2));
    }

    /** quantity × unit price, rounded once, HALF_UP: the one rounding point of a bill line. */
    public static Money times(BigDecimal quantity, BigDecimal unitPrice) {
        return new Money(quantity.multiply(unitPrice).setScale(2, RoundingMode.HALF_UP));
    }

    public static Money sum(Iterable<Money> parts) {
        var total = ZERO;
        for (var part : parts) {
            total = total.plus(part);
        }
        return total;
    }

    public Money plus(Money other) {
        return new Money(amount.add(other.amount));
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(other.amount));
    }

    public Money negated() {
        return new Money(amount.negate());
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    public long fen() {
        return amount.movePointRight(2).longValueExact();
    }

    /**
     * Splits by weight with the largest remainder method 最大余额法: the parts add up to the whole to the fen, and equal weights differ by a
     * fen at most, the earlier ones getting more.
     */
    public List<Money> split(List<BigDecimal> weights) {
        var total = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total.signum() <= 0 || weights.stream().anyMatch(w -> w.signum() < 0)) {
            throw new IllegalArgumentException("Weights must not be negative, and some must be positive: " + weights);
        }
        var sign = amount.signum() < 0 ? -1 : 1;
        var whole = BigDecimal.valueOf(Math.abs(fen()));
        var floors = new ArrayList<Long>();
        var remainders = new ArrayList<BigDecimal>();
        var given = 0L;
        for (var weight : weights) {
            var share = whole.multiply(weight).divideAndRemainder(total);
            floors.add(share[0].longValueExact());
            remainders.add(share[1]);
            given += share[0].longValueExact();
        }
        IntStream.range(0, weights.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders.get(i)).reversed())
                .limit(whole.longValueExact() - given)
                .forEach(i -> floors.set(i, floors.get(i) + 1));
        return floors.stream().map(fen -> ofFen(sign * fen)).toList();
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
    }

    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
