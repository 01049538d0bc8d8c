package io.banyan.paysim.problem;

/// A refusal in the channel's own words: an HTTP status, a code that programs read, a message that people read.
/// Codes and statuses are those of pay.weixin.qq.com.
public final class WeChatProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    private WeChatProblem(int status, String code, String message) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public String text() {
        return String.valueOf(getMessage());
    }

    public static WeChatProblem signError(String message) {
        return new WeChatProblem(401, "SIGN_ERROR", message);
    }

    public static WeChatProblem paramError(String message) {
        return new WeChatProblem(400, "PARAM_ERROR", message);
    }

    public static WeChatProblem invalidRequest(String message) {
        return new WeChatProblem(400, "INVALID_REQUEST", message);
    }

    public static WeChatProblem appidMchidNotMatch() {
        return new WeChatProblem(400, "APPID_MCHID_NOT_MATCH", "appid和mch_id不匹配");
    }

    public static WeChatProblem orderNotExist() {
        return new WeChatProblem(404, "ORDER_NOT_EXIST", "订单不存在");
    }

    public static WeChatProblem outTradeNoUsed() {
        return new WeChatProblem(403, "OUT_TRADE_NO_USED", "商户订单号重复,请求参数与之前不一致");
    }

    public static WeChatProblem orderPaid() {
        return new WeChatProblem(400, "ORDERPAID", "该订单已支付");
    }

    public static WeChatProblem orderClosed() {
        return new WeChatProblem(400, "ORDER_CLOSED", "订单已关闭");
    }

    public static WeChatProblem notEnough() {
        return new WeChatProblem(403, "NOT_ENOUGH", "基本账户余额不足,请充值后重新发起");
    }

    public static WeChatProblem resourceNotExists(String message) {
        return new WeChatProblem(404, "RESOURCE_NOT_EXISTS", message);
    }

    public static WeChatProblem noStatementExist() {
        return new WeChatProblem(400, "NO_STATEMENT_EXIST", "请求的账单文件不存在");
    }

    public static WeChatProblem statementCreating() {
        return new WeChatProblem(400, "STATEMENT_CREATING", "账单生成中");
    }

    public static WeChatProblem frequencyLimited() {
        return new WeChatProblem(429, "FREQUENCY_LIMITED", "频率超限");
    }

    public static WeChatProblem systemError() {
        return new WeChatProblem(500, "SYSTEM_ERROR", "系统异常,请稍后重试");
    }
}
