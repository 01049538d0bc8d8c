package io.banyan.paysim.order;

/// The states of an order on the wire. `USERPAYING` is only ever an answer, never stored.
public enum TradeState {
    NOTPAY("订单未支付"),
    USERPAYING("用户支付中"),
    PAYERROR("支付失败"),
    SUCCESS("支付成功"),
    REFUND("订单发生过退款,退款详情请查询退款单"),
    CLOSED("订单已关闭");

    private final String description;

    TradeState(String description) {
        this.description = description;
    }

    public String description() {
        return description;
    }

    /// True while the resident may still pay.
    public boolean isOpen() {
        return this == NOTPAY || this == PAYERROR;
    }

    public boolean isPaid() {
        return this == SUCCESS || this == REFUND;
    }
}
