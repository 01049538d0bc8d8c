package io.banyan.billing.payment;

import io.banyan.billing.channel.PayMethod;
import io.banyan.common.contract.user.Permissions;
import io.banyan.common.security.Caller;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What a caller can do with a payment now; computed here, so that no client copies the rules. */
public enum PaymentAction {
    SYNC,
    CLOSE,
    REFUND,
    TAKE_BACK;

    /**
     * How a payment stands when somebody looks at it.
     *
     * @param refundable what can still go back
     * @param today      the money came on this business day
     * @param billsAllow  each of its bills lets go of what the payment brought to it ({@link io.banyan.billing.bill.TakeBackRule})
     */
    public record Standing(
            PayMethod method, PaymentStatus status, BigDecimal refundable, boolean today, boolean billsAllow) {

        boolean canBeTakenBack() {
            return method.isCash() && today && billsAllow;
        }
    }

    public static List<PaymentAction> availableTo(Caller caller, Standing payment) {
        var actions = new ArrayList<PaymentAction>();
        if (payment.status().isOpen() && !payment.method().isCash()) {
            actions.add(SYNC);
            actions.add(CLOSE);
        }
        if (payment.status() == PaymentStatus.SUCCEEDED && payment.refundable().signum() > 0) {
            if (caller.may(Permissions.REFUND_MAKE)) {
                actions.add(REFUND);
            }
            if (caller.may(Permissions.CASH_COLLECT) && payment.canBeTakenBack()) {
                actions.add(TAKE_BACK);
            }
        }
        return actions;
    }
}
