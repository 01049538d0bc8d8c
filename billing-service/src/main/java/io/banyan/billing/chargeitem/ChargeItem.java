package io.banyan.billing.chargeitem;

import io.banyan.common.contract.shared.ChargeLine;
import org.jspecify.annotations.Nullable;

/**
 * A charge item 费用科目.
 *
 * @param code          unique within the company, never changed: bills keep it
 * @param ledgerAccount where its revenue is posted
 * @param lineKind      the kind of ticket line charged under this item, if any; at most one item per kind
 * @param active        an inactive item keeps its history but takes no new lines
 */
public record ChargeItem(
        long id,
        long companyId,
        String code,
        String nameZh,
        String nameEn,
        Kind kind,
        String ledgerAccount,
        ChargeLine.@Nullable Kind lineKind,
        boolean active,
        long version) {

    /** How it comes about: every period, by a meter, for one service, held for the payer, paid ahead, or by hand. */
    public enum Kind {
        PERIODIC,
        METERED,
        SERVICE,
        DEPOSIT,
        ADVANCE,
        TEMPORARY
    }
}
