package io.banyan.billing.bill;

import io.banyan.common.money.Money;

/**
 * Whether cash can be taken out of a bill again. The bill asks it when that happens, and before that whoever shows what can be done with a
 * payment, so that nobody is offered what is then refused.
 *
 * @param order     what runs because it was paid; it stays paid
 * @param refunding refunds asked for; they must stay covered
 */
public record TakeBackRule(BillStatus status, boolean order, Money paid, Money refunding) {

    /** @param part what the payment brought to the bill */
    public boolean allows(Money part) {
        return !order && covers(part) && status.next().contains(after(part));
    }

    boolean covers(Money part) {
        return part.isPositive() && paid.minus(part).compareTo(refunding) >= 0;
    }

    BillStatus after(Money part) {
        return paid.minus(part).isZero() ? BillStatus.ISSUED : BillStatus.PARTLY_PAID;
    }
}
