package io.banyan.billing.bill;

import io.banyan.common.contract.shared.ChargeLine;
import io.banyan.common.money.Money;
import java.math.BigDecimal;

/**
 * One line of a bill with everything needed to compute it again (B25): quantity × unit price, rounded once to the fen.
 *
 * @param chargeItem code of the item 费用科目 it is charged under
 * @param account    revenue account, as it was when the bill was issued
 * @param exact      the product before rounding
 */
public record BillLine(
        String chargeItem,
        String account,
        ChargeLine.Kind kind,
        long refId,
        String name,
        String unit,
        BigDecimal quantity,
        BigDecimal unitPrice,
        BigDecimal exact,
        Money amount) {

    public static final String FORMULA = "quantity × unitPrice";
    public static final String ROUNDING = "HALF_UP 0.01";

    static BillLine of(ChargeLine told, String chargeItem, String account) {
        return new BillLine(
                chargeItem,
                account,
                told.kind(),
                told.refId(),
                told.name(),
                told.unit(),
                told.quantity(),
                told.unitPrice(),
                told.quantity().multiply(told.unitPrice()),
                new Money(told.amount()));
    }

    /** The line taken back: what was billed before is not billed again. */
    ChargeLine negated() {
        return new ChargeLine(
                kind,
                refId,
                name,
                unit,
                quantity.negate(),
                unitPrice,
                amount.negated().amount());
    }

    /** The amount computed anew from quantity and unit price; always equal to the one that was billed. */
    public Money recomputed() {
        return Money.times(quantity, unitPrice);
    }
}
