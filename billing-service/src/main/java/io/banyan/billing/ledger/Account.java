package io.banyan.billing.ledger;

import java.util.Arrays;
import java.util.Optional;

/** The accounts 会计科目 that are the same for everybody. Revenue accounts are named by the charge items, for example {@code 6001.REPAIR}. */
public enum Account {
    CASH("1001", "库存现金"),
    WECHAT_CLEARING("1012.WECHAT", "渠道待清算-微信支付"),
    RECEIVABLE("1122", "应收账款"),
    REFUND_PAYABLE("2241.REFUND", "应付退款"),
    UNAPPLIED("2241.UNAPPLIED", "待退多收款");

    private final String code;
    private final String nameZh;

    Account(String code, String nameZh) {
        this.code = code;
        this.nameZh = nameZh;
    }

    public static Optional<Account> of(String code) {
        return Arrays.stream(values())
                .filter(account -> account.code.equals(code))
                .findFirst();
    }

    public String code() {
        return code;
    }

    public String nameZh() {
        return nameZh;
    }
}
