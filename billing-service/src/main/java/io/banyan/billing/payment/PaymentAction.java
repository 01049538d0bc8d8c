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

    public static List<PaymentAction> availableTo(
            Caller caller, PayMethod method, PaymentStatus status, BigDecimal refundable) {
        var actions = new ArrayList<PaymentAction>();
        if (status.isOpen() && !method.isCash()) {
            actions.add(SYNC);
            actions.add(CLOSE);
        }
        if (status == PaymentStatus.SUCCEEDED && refundable.signum() > 0) {
            if (caller.may(Permissions.REFUND_MAKE)) {
                actions.add(REFUND);
            }
            if (caller.may(Permissions.CASH_COLLECT) && method.isCash()) {
                actions.add(TAKE_BACK);
            }
        }
        return actions;
    }
}
