package io.banyan.billing.bill;

import io.banyan.common.contract.user.UserInternalApi.HousePermission;
import io.banyan.common.security.Caller;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What family and tenants have to do with the bills of a house: what its owner allows (U2). What somebody pays himself is his own,
 * whatever that is.
 */
public final class HouseBills {

    private HouseBills() {}

    /** Whose bills and receipts a resident sees: who may pay a bill sees it, too. */
    public static Set<Long> seenBy(Caller caller) {
        return caller.housesFor(HousePermission.SEE_BILLS, HousePermission.PAY);
    }

    /** Whether a resident may pay a bill that he sees. */
    public static boolean mayPay(Caller caller, @Nullable Long payerId, @Nullable Long houseId) {
        return payerId != null && payerId == caller.personId()
                || houseId != null && caller.mayInHouse(HousePermission.PAY, houseId);
    }
}
