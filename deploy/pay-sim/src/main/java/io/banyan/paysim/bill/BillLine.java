package io.banyan.paysim.bill;

import io.banyan.paysim.order.Order;
import io.banyan.paysim.refund.Refund;
import io.banyan.paysim.wire.ChinaTime;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;

/// One payment or one refund in a trade bill. Amounts in fen; the file shows yuan.
///
/// @param fee yuan, negative for a refund
record BillLine(Map<String, String> cells, boolean isRefund, long paid, long refunded, BigDecimal fee) {

    private static final BigDecimal FEE_RATE = new BigDecimal("0.006");

    static BillLine of(Order order) {
        long total = order.terms().total();
        Map<String, String> cells = common(order, ChinaTime.inBill(order.paid().paidAt()));
        cells.put("交易状态", "SUCCESS");
        cells.put("应结订单金额", yuan(total));
        cells.put("订单金额", yuan(total));
        cells.put("微信退款单号", "0");
        cells.put("商户退款单号", "0");
        cells.put("退款金额", yuan(0));
        cells.put("申请退款金额", yuan(0));
        return withFee(cells, false, total, 0);
    }

    static BillLine of(Refund refund, Order order) {
        String requestedAt = ChinaTime.inBill(refund.createdAt());
        var paidBackAt = refund.paidBackAt();
        Map<String, String> cells = common(order, requestedAt);
        cells.put("交易状态", "REFUND");
        cells.put("应结订单金额", yuan(0));
        cells.put("订单金额", yuan(0));
        cells.put("退款申请时间", requestedAt);
        cells.put("退款成功时间", paidBackAt == null ? "" : ChinaTime.inBill(paidBackAt));
        cells.put("微信退款单号", refund.refundId());
        cells.put("商户退款单号", refund.outRefundNo());
        cells.put("退款金额", yuan(refund.terms().refund()));
        cells.put("申请退款金额", yuan(refund.terms().refund()));
        cells.put("退款类型", "ORIGINAL");
        cells.put("退款状态", refund.status().name());
        return withFee(cells, true, 0, refund.terms().refund());
    }

    private static Map<String, String> common(Order order, String time) {
        var terms = order.terms();
        Map<String, String> cells = new HashMap<>();
        cells.put("交易时间", time);
        cells.put("公众账号ID", terms.appid());
        cells.put("商户号", terms.mchid());
        cells.put("特约商户号", "0");
        cells.put("微信订单号", order.paid().transactionId());
        cells.put("商户订单号", terms.outTradeNo());
        cells.put("用户标识", order.paid().openid());
        cells.put("交易类型", terms.type().name());
        cells.put("付款银行", "OTHERS");
        cells.put("货币种类", "CNY");
        cells.put("代金券金额", yuan(0));
        cells.put("充值券退款金额", yuan(0));
        cells.put("商品名称", plain(terms.description()));
        cells.put("商户数据包", terms.attach() == null ? "" : plain(terms.attach()));
        cells.put("费率", "0.60%");
        return cells;
    }

    private static BillLine withFee(Map<String, String> cells, boolean isRefund, long paid, long refunded) {
        BigDecimal fee =
                BigDecimal.valueOf(paid - refunded, 2).multiply(FEE_RATE).setScale(5, RoundingMode.HALF_UP);
        cells.put("手续费", fee.toPlainString());
        return new BillLine(Map.copyOf(cells), isRefund, paid, refunded, fee);
    }

    static String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }

    /// The file has no quoting: what separates fields and lines must not be in them.
    private static String plain(String text) {
        return text.replaceAll("[,`\\r\\n]", " ");
    }
}
