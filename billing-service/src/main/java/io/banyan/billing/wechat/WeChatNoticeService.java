package io.banyan.billing.wechat;

import io.banyan.billing.channel.ChannelNotices;
import io.banyan.billing.payment.Settlement;
import io.banyan.billing.payment.SettlementService;
import io.banyan.billing.refund.PayoutService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Acts on a believed notice: it is kept and has its effect in one transaction, once, however often it comes. One that contradicts us is
 * refused and not kept, so that a right one under the same id is still welcome; what was wrong with it is on record as an incident.
 */
@Service
public class WeChatNoticeService {

    private final ChannelNotices notices;
    private final SettlementService settlement;
    private final PayoutService payouts;

    WeChatNoticeService(ChannelNotices notices, SettlementService settlement, PayoutService payouts) {
        this.notices = notices;
        this.settlement = settlement;
        this.payouts = payouts;
    }

    /** @throws WeChatNoticeProblem {@code payment.notice-differs} */
    @Transactional
    public void accept(WeChatNotice notice) {
        if (!notices.accept(notice.kept())) {
            return;
        }
        switch (notice) {
            case WeChatNotice.Paid paid -> {
                var became = settlement.settle(paid.proof());
                if (became == Settlement.CONTRADICTED) {
                    throw WeChatNoticeProblem.contradicts(paid.proof().number());
                }
                notices.conclude(notice.kept(), became.name());
            }
            case WeChatNotice.Refunded refunded -> {
                if (!payouts.noteProof(refunded.number(), refunded.amount(), refunded.outcome())) {
                    throw WeChatNoticeProblem.contradicts(refunded.number());
                }
                notices.conclude(notice.kept(), "REFUND_NOTED");
            }
            case WeChatNotice.Other _ -> notices.conclude(notice.kept(), "IGNORED");
        }
    }
}
