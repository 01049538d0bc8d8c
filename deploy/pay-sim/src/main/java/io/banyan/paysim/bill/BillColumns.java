package io.banyan.paysim.bill;

import java.util.List;
import java.util.stream.Stream;

/// The columns of the three kinds of trade bill, in the order of the real files.
final class BillColumns {

    private static final List<String> COMMON = List.of(
            "交易时间", "公众账号ID", "商户号", "特约商户号", "设备号", "微信订单号", "商户订单号", "用户标识", "交易类型", "交易状态", "付款银行", "货币种类", "应结订单金额",
            "代金券金额");
    private static final List<String> REFUND_TIMES = List.of("退款申请时间", "退款成功时间");
    private static final List<String> REFUND = List.of("微信退款单号", "商户退款单号", "退款金额", "充值券退款金额", "退款类型", "退款状态");
    private static final List<String> GOODS = List.of("商品名称", "商户数据包", "手续费", "费率", "订单金额");
    private static final List<String> END = List.of("申请退款金额", "费率备注");

    static final List<String> SUMMARY = List.of("总交易单数", "应结订单总金额", "退款总金额", "充值券退款总金额", "手续费总金额", "订单总金额", "申请退款总金额");

    private BillColumns() {}

    static List<String> of(BillType type) {
        return switch (type) {
            case ALL -> join(COMMON, REFUND, GOODS, END);
            case SUCCESS -> join(COMMON, GOODS, List.of("费率备注"));
            case REFUND -> join(COMMON, REFUND_TIMES, REFUND, GOODS, END);
        };
    }

    @SafeVarargs
    private static List<String> join(List<String>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }
}
