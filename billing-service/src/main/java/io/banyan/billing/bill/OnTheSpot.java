package io.banyan.billing.bill;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.security.Caller;
import java.util.Set;

/**
 * Charging on the spot 上门收款: who did the job may show its payer a payment code. He sees the bills of his own jobs and the payments he
 * began, and never takes cash; whoever works at the desk sees the bills of his projects.
 */
public final class OnTheSpot {

    private static final Set<String> DESK =
            Set.of(Permissions.BILL_READ, Permissions.BILL_VOID, Permissions.CASH_COLLECT, Permissions.REFUND_MAKE);

    private OnTheSpot() {}

    /** Whether of the bills and payments of his projects he sees only what comes from his own work. */
    public static boolean isLimitedToOwnWork(Caller caller) {
        return !caller.isResident() && DESK.stream().noneMatch(caller::may);
    }
}
