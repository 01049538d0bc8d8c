package io.banyan.billing.ledger;

import java.util.Arrays;
import java.util.Optional;

/** The accounts 会计科目 that are the same for everybody. Revenue accounts are named by the charge items, for example {@code 6001.REPAIR}. */
public enum Account {
    CASH("1001", "库存现金", "Cash"),
    WECHAT_CLEARING("1012.WECHAT", "渠道待清算-微信支付", "WeChat Pay clearing"),
    RECEIVABLE("1122", "应收账款", "Receivables"),
    REFUND_PAYABLE("2241.REFUND", "应付退款", "Refunds payable"),
    UNAPPLIED("2241.UNAPPLIED", "待退多收款", "Money received that nobody owed");

    private final String code;
    private final String nameZh;
    private final String nameEn;

    Account(String code, String nameZh, String nameEn) {
        this.code = code;
        this.nameZh = nameZh;
        this.nameEn = nameEn;
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

    public String nameEn() {
        return nameEn;
    }
}
