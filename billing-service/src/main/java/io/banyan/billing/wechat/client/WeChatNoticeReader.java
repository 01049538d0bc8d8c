package io.banyan.billing.wechat.client;

import com.wechat.pay.java.core.exception.WechatPayException;
import com.wechat.pay.java.core.notification.RequestParam;
import com.wechat.pay.java.service.payments.model.Transaction;
import com.wechat.pay.java.service.refund.model.RefundNotification;
import io.banyan.billing.channel.ChannelNotices;
import io.banyan.billing.channel.ChannelNotices.Notice;
import io.banyan.billing.wechat.WeChatNotice;
import io.banyan.billing.wechat.WeChatNoticeProblem;
import io.banyan.billing.wechat.WeChatNotices;
import io.banyan.common.json.BanyanJson;
import io.banyan.common.money.Money;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The SDK checks the signature and decrypts; it does not look at the time, so that is done here (doc 4013053420 §2.1: five minutes). */
@Component
class WeChatNoticeReader implements WeChatNotices {

    private static final String CHANNEL = "WECHAT";
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final Merchants merchants;
    private final ChannelNotices notices;
    private final Clock clock;
    private final JsonMapper json = BanyanJson.mapper();

    WeChatNoticeReader(Merchants merchants, ChannelNotices notices, Clock clock) {
        this.merchants = merchants;
        this.notices = notices;
        this.clock = clock;
    }

    /** The part outside the encryption. */
    private record Outer(String id, String eventType) {}

    @Override
    public WeChatNotice open(Envelope envelope) {
        var merchant = merchants.required();
        var outer = outer(envelope.body());
        return outer.eventType().startsWith("REFUND.")
                ? refund(merchant, envelope, outer)
                : payment(merchant, envelope, outer);
    }

    private Outer outer(String body) {
        try {
            JsonNode read = json.readTree(body);
            return new Outer(
                    read.path("id").asString(""), read.path("event_type").asString(""));
        } catch (JacksonException unreadable) {
            throw WeChatNoticeProblem.forged("the body is not JSON");
        }
    }

    private WeChatNotice payment(Merchant merchant, Envelope envelope, Outer outer) {
        var told = believed(merchant, envelope, Transaction.class);
        requireOurs(merchant, told.getMchid(), told.getAppid(), told.getOutTradeNo());
        var kept = new Notice(CHANNEL, outer.id(), outer.eventType(), told.getOutTradeNo(), envelope.body());
        if (!WeChatAnswers.isPaid(told)) {
            return new WeChatNotice.Other(kept);
        }
        var currency = told.getAmount().getCurrency();
        if (currency != null && !currency.equals("CNY")) {
            notices.incident(CHANNEL, "FOREIGN_CURRENCY", told.getOutTradeNo(), currency);
            throw WeChatNoticeProblem.foreign(currency);
        }
        return new WeChatNotice.Paid(kept, WeChatAnswers.proof(told));
    }

    private WeChatNotice refund(Merchant merchant, Envelope envelope, Outer outer) {
        var told = believed(merchant, envelope, RefundNotification.class);
        var content = believed(merchant, envelope, Addressee.class);
        requireOurs(merchant, content.mchid, merchant.appid(), told.getOutRefundNo());
        var kept = new Notice(CHANNEL, outer.id(), outer.eventType(), told.getOutRefundNo(), envelope.body());
        return new WeChatNotice.Refunded(
                kept,
                told.getOutRefundNo(),
                Money.ofFen(told.getAmount().getRefund()),
                WeChatAnswers.refund(told.getRefundStatus(), told.getRefundId(), told.getSuccessTime()));
    }

    /** The SDK's class leaves this member out. */
    @org.jspecify.annotations.NullUnmarked
    private static final class Addressee {
        String mchid;
    }

    private <T> T believed(Merchant merchant, Envelope envelope, Class<T> type) {
        T content;
        try {
            content = merchant.notifications()
                    .parse(
                            new RequestParam.Builder()
                                    .serialNumber(envelope.serial())
                                    .timestamp(envelope.timestamp())
                                    .nonce(envelope.nonce())
                                    .signature(envelope.signature())
                                    .body(envelope.body())
                                    .build(),
                            type);
        } catch (WechatPayException | IllegalArgumentException bad) {
            throw WeChatNoticeProblem.forged(bad.getClass().getSimpleName());
        }
        requireFresh(envelope.timestamp());
        return content;
    }

    private void requireFresh(String timestamp) {
        try {
            var age = Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), clock.instant());
            if (age.abs().compareTo(TOLERANCE) > 0) {
                throw WeChatNoticeProblem.expired(timestamp);
            }
        } catch (NumberFormatException _) {
            throw WeChatNoticeProblem.expired(timestamp);
        }
    }

    private void requireOurs(Merchant merchant, String mchid, String appid, String number) {
        if (!merchant.mchid().equals(mchid) || !merchant.appid().equals(appid)) {
            var who = "%s %s".formatted(mchid, appid);
            notices.incident(CHANNEL, "FOREIGN_MERCHANT", number, who);
            throw WeChatNoticeProblem.foreign(who);
        }
    }
}
