package io.banyan.paysim.notice;

import io.banyan.paysim.order.Order;
import io.banyan.paysim.order.OrderBook;
import io.banyan.paysim.problem.WeChatProblem;
import java.time.Clock;
import org.springframework.stereotype.Service;

/// One notice about a payment, at once and outside the queue.
@Service
public class SingleNotice {

    private final OrderBook orders;
    private final Notices notices;
    private final NoticeComposer composer;
    private final NoticeSender sender;
    private final Clock clock;

    SingleNotice(OrderBook orders, Notices notices, NoticeComposer composer, NoticeSender sender, Clock clock) {
        this.orders = orders;
        this.notices = notices;
        this.composer = composer;
        this.sender = sender;
        this.clock = clock;
    }

    /// Without a flaw it is the notice already sent, under its own id. With a flaw it gets a new id, so that the
    /// receiver
    /// cannot set it aside as known; it then may be about an unpaid order too, as a forger's would.
    public NoticeAnswer send(String outTradeNo, Flaw flaw) {
        Order order = orders.get(outTradeNo);
        if (flaw == Flaw.NONE) {
            Notice known =
                    notices.ofPayment(outTradeNo).orElseThrow(() -> WeChatProblem.invalidRequest("订单尚未支付,没有通知可重发"));
            return sender.send(known, Flaw.NONE);
        }
        Order paid = order.state().isPaid() ? order : order.pay(null, clock.instant());
        return sender.send(composer.paid(paid), flaw);
    }
}
