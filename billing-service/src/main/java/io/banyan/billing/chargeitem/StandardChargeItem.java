package io.banyan.billing.chargeitem;

import io.banyan.common.contract.shared.ChargeLine;
import org.jspecify.annotations.Nullable;

/** What every company starts with. */
enum StandardChargeItem {
    REPAIR_CALL_OUT("上门费", "Call-out fee", ChargeItem.Kind.SERVICE, "6001.CALL_OUT", ChargeLine.Kind.CALL_OUT),
    REPAIR_SERVICE("维修服务费", "Repair service", ChargeItem.Kind.SERVICE, "6001.SERVICE", ChargeLine.Kind.SERVICE),
    REPAIR_LABOUR("工时费", "Labour", ChargeItem.Kind.SERVICE, "6001.LABOUR", ChargeLine.Kind.LABOUR),
    REPAIR_MATERIAL("材料费", "Materials", ChargeItem.Kind.SERVICE, "6001.MATERIAL", ChargeLine.Kind.MATERIAL),
    PROPERTY("物业费", "Management fee", ChargeItem.Kind.PERIODIC, "6001.PROPERTY", null),
    WATER("水费", "Water", ChargeItem.Kind.METERED, "6001.WATER", null),
    ELECTRICITY("电费", "Electricity", ChargeItem.Kind.METERED, "6001.ELECTRICITY", null),
    GAS("燃气费", "Gas", ChargeItem.Kind.METERED, "6001.GAS", null),
    LIFT("电梯费", "Lift", ChargeItem.Kind.PERIODIC, "6001.LIFT", null),
    REFUSE("垃圾处理费", "Refuse", ChargeItem.Kind.PERIODIC, "6001.REFUSE", null),
    PARKING("停车费", "Parking", ChargeItem.Kind.PERIODIC, "6001.PARKING", null),
    RENT("租金", "Rent", ChargeItem.Kind.PERIODIC, "6001.RENT", null),
    ADVANCE("预收款", "Paid in advance", ChargeItem.Kind.ADVANCE, "2203.ADVANCE", null),
    DEPOSIT("押金", "Deposit", ChargeItem.Kind.DEPOSIT, "2241.DEPOSIT", null),
    TEMPORARY("临时收费", "Temporary charge", ChargeItem.Kind.TEMPORARY, "6001.TEMPORARY", null);

    private final String nameZh;
    private final String nameEn;
    private final ChargeItem.Kind kind;
    private final String ledgerAccount;
    private final ChargeLine.@Nullable Kind lineKind;

    StandardChargeItem(
            String nameZh,
            String nameEn,
            ChargeItem.Kind kind,
            String ledgerAccount,
            ChargeLine.@Nullable Kind lineKind) {
        this.nameZh = nameZh;
        this.nameEn = nameEn;
        this.kind = kind;
        this.ledgerAccount = ledgerAccount;
        this.lineKind = lineKind;
    }

    ChargeItem of(long companyId, long id) {
        return new ChargeItem(id, companyId, name(), nameZh, nameEn, kind, ledgerAccount, lineKind, true, 0);
    }
}
