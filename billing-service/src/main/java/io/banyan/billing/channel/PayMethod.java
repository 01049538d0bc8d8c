package io.banyan.billing.channel;

import io.banyan.billing.ledger.Account;

/** How a payment is made. */
public enum PayMethod {
    /** Cash at the desk 现金. */
    CASH(Account.CASH),
    /** A QR code that the payer scans 扫码支付. */
    WECHAT_NATIVE(Account.WECHAT_CLEARING),
    /** Inside WeChat: official account or mini-program. */
    WECHAT_JSAPI(Account.WECHAT_CLEARING),
    /** From a browser on a phone. */
    WECHAT_H5(Account.WECHAT_CLEARING);

    private final Account account;

    PayMethod(Account account) {
        this.account = account;
    }

    /** Where the money is once it came. */
    public Account account() {
        return account;
    }

    public boolean isCash() {
        return this == CASH;
    }
}
