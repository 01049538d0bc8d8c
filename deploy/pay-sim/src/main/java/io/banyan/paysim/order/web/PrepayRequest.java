package io.banyan.paysim.order.web;

import io.banyan.paysim.order.OrderTerms;
import io.banyan.paysim.order.TradeType;
import io.banyan.paysim.problem.WeChatProblem;
import io.banyan.paysim.wire.CallbackUrl;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/// The body of the three prepay calls (Native, JSAPI, H5 下单). Every field may be missing: the sender is not trusted.
@JsonNaming(SnakeCaseStrategy.class)
record PrepayRequest(
        @Nullable String appid,
        @Nullable String mchid,
        @Nullable String description,
        @Nullable String outTradeNo,
        @Nullable String timeExpire,
        @Nullable String attach,
        @Nullable String notifyUrl,
        @Nullable Amount amount,
        @Nullable Payer payer,
        @Nullable Scene sceneInfo) {

    private static final Pattern OUT_TRADE_NO = Pattern.compile("[0-9A-Za-z_\\-|*]{6,32}");
    private static final int MAX_TEXT = 127;

    record Amount(@Nullable Long total, @Nullable String currency) {}

    record Payer(@Nullable String openid) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record Scene(@Nullable String payerClientIp, @Nullable H5Scene h5Info) {}

    record H5Scene(@Nullable String type) {}

    OrderTerms toTerms(TradeType type, Instant now) {
        if (type == TradeType.MWEB) {
            checkScene();
        }
        String number = required("out_trade_no", outTradeNo, 32);
        if (!OUT_TRADE_NO.matcher(number).matches()) {
            throw WeChatProblem.paramError("out_trade_no须为6-32个字符:数字、字母、_-|*");
        }
        if (attach != null && attach.length() > MAX_TEXT) {
            throw WeChatProblem.paramError("attach过长");
        }
        return new OrderTerms(
                type,
                required("appid", appid, 32),
                required("mchid", mchid, 32),
                number,
                required("description", description, MAX_TEXT),
                total(),
                CallbackUrl.checked(required("notify_url", notifyUrl, 255)),
                attach,
                expiry(now),
                type == TradeType.JSAPI ? openid() : null);
    }

    private long total() {
        if (amount == null || amount.total() == null || amount.total() < 1 || amount.total() > Integer.MAX_VALUE) {
            throw WeChatProblem.paramError("amount.total须为正整数,单位为分");
        }
        if (amount.currency() != null && !amount.currency().equals("CNY")) {
            throw WeChatProblem.paramError("amount.currency只支持CNY");
        }
        return amount.total();
    }

    private @Nullable Instant expiry(Instant now) {
        if (timeExpire == null) {
            return null;
        }
        try {
            Instant end = OffsetDateTime.parse(timeExpire).toInstant();
            if (!end.isAfter(now)) {
                throw WeChatProblem.paramError("time_expire须晚于当前时间");
            }
            return end;
        } catch (DateTimeException e) {
            throw WeChatProblem.paramError("time_expire须为rfc3339格式");
        }
    }

    private String openid() {
        return required("payer.openid", payer == null ? null : payer.openid(), 128);
    }

    private void checkScene() {
        var scene = sceneInfo;
        required("scene_info.payer_client_ip", scene == null ? null : scene.payerClientIp(), 45);
        var h5 = scene == null ? null : scene.h5Info();
        required("scene_info.h5_info.type", h5 == null ? null : h5.type(), 32);
    }

    private static String required(String name, @Nullable String value, int maximum) {
        if (value == null || value.isBlank() || value.length() > maximum) {
            throw WeChatProblem.paramError("参数%s缺失或过长".formatted(name));
        }
        return value;
    }
}
