package io.banyan.billing.refund;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.security.Caller;
import java.util.ArrayList;
import java.util.List;

/** What a caller can do with a refund now; computed here, so that no client copies the rules. */
public enum RefundAction {
    SYNC("sync"),
    RETRY("retry"),
    PAY_OUT("pay-out");

    private final String name;

    RefundAction(String name) {
        this.name = name;
    }

    public static List<String> availableTo(Caller caller, RefundStatus status) {
        var actions = new ArrayList<String>();
        if (caller.may(Permissions.REFUND_MAKE)) {
            if (status.isAtChannel()) {
                actions.add(SYNC.name);
            }
            if (status == RefundStatus.ABNORMAL) {
                actions.add(RETRY.name);
            }
            if (status == RefundStatus.ABNORMAL || status == RefundStatus.DUE) {
                actions.add(PAY_OUT.name);
            }
        }
        return actions;
    }
}
