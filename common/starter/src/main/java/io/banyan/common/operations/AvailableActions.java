package io.banyan.common.operations;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.security.Caller;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What this operator may do to something that is stuck, so that no client works it out. */
final class AvailableActions {

    private AvailableActions() {}

    static List<String> of(Caller caller, boolean stuck, String cure, @Nullable Discard open) {
        if (!stuck || !caller.may(Permissions.OPERATIONS_ACT)) {
            return List.of();
        }
        var all = new ArrayList<>(List.of(cure));
        if (open == null) {
            all.add("propose-discard");
        } else {
            if (open.proposedBy() != caller.personId()) {
                all.add("confirm-discard");
            }
            all.add("reject-discard");
        }
        return all;
    }
}
