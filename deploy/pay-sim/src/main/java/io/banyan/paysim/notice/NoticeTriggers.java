package io.banyan.paysim.notice;

import io.banyan.paysim.order.OrderBook;
import io.banyan.paysim.order.OrderPaid;
import io.banyan.paysim.refund.RefundDecided;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// What the merchant is told about.
@Component
class NoticeTriggers {

    private final NoticeComposer composer;
    private final NoticeQueue queue;
    private final OrderBook orders;

    NoticeTriggers(NoticeComposer composer, NoticeQueue queue, OrderBook orders) {
        this.composer = composer;
        this.queue = queue;
        this.orders = orders;
    }

    @EventListener
    void on(OrderPaid event) {
        queue.add(composer.paid(event.order()));
    }

    @EventListener
    void on(RefundDecided event) {
        var order = orders.get(event.refund().terms().outTradeNo());
        composer.refunded(event.refund(), order).ifPresent(queue::add);
    }
}
