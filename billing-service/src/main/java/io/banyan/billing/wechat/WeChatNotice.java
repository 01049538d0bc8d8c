package io.banyan.billing.wechat;

import io.banyan.billing.channel.ChannelNotices.Notice;
import io.banyan.billing.channel.ChannelPayment;
import io.banyan.billing.channel.RefundOutcome;
import io.banyan.common.money.Money;

/** What WeChat Pay told us, after its signature, time and merchant were found right. */
public sealed interface WeChatNotice {

    /** As it is kept. */
    Notice kept();

    record Paid(Notice kept, ChannelPayment proof) implements WeChatNotice {}

    /** @param number ours (out_refund_no) */
    record Refunded(Notice kept, String number, Money amount, RefundOutcome outcome) implements WeChatNotice {}

    /** Something we need not act on. */
    record Other(Notice kept) implements WeChatNotice {}
}
