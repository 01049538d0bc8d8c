package io.banyan.paysim.refund;

/// `PROCESSING` becomes one of the others: paid back, stuck (the resident's card is gone), or given up.
public enum RefundStatus {
    PROCESSING("退款处理中"),
    SUCCESS("退款成功"),
    ABNORMAL("退款异常"),
    CLOSED("退款关闭");

    private final String description;

    RefundStatus(String description) {
        this.description = description;
    }

    public String description() {
        return description;
    }
}
