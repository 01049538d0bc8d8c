package io.banyan.billing.bill;

import io.banyan.billing.bill.BillQueries.BillSummary;
import io.banyan.common.contract.user.Permissions;
import io.banyan.common.security.Caller;
import java.util.ArrayList;
import java.util.List;

/** What a caller can do with a bill now; computed here, so that no client copies the rules. */
public enum BillAction {
    PAY,
    VOID;

    public static List<BillAction> availableTo(Caller caller, BillSummary bill) {
        var actions = new ArrayList<BillAction>();
        if (!bill.status().isOwed() || bill.openPaymentId() != null) {
            return actions;
        }
        if (caller.isResident() && HouseBills.mayPay(caller, bill.payerId(), bill.houseId())
                || caller.may(Permissions.CASH_COLLECT)
                || caller.may(Permissions.TICKET_WORK)) {
            actions.add(PAY);
        }
        if (caller.may(Permissions.BILL_VOID) && bill.paid().signum() == 0) {
            actions.add(VOID);
        }
        return actions;
    }
}
