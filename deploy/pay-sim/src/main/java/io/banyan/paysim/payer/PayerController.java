package io.banyan.paysim.payer;

import io.banyan.paysim.notice.Notice;
import io.banyan.paysim.notice.Notices;
import io.banyan.paysim.order.Order;
import io.banyan.paysim.order.OrderBook;
import io.banyan.paysim.refund.Refund;
import io.banyan.paysim.refund.Refunds;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What the resident does with an order, and everything that came of it.
@RestController
@RequestMapping("/sim/orders/{outTradeNo}")
class PayerController {

    private final OrderBook orders;
    private final Refunds refunds;
    private final Notices notices;

    PayerController(OrderBook orders, Refunds refunds, Notices notices) {
        this.orders = orders;
        this.refunds = refunds;
        this.notices = notices;
    }

    @GetMapping
    OrderStory show(@PathVariable String outTradeNo) {
        return story(orders.get(outTradeNo));
    }

    @PostMapping("/pay")
    OrderStory pay(@PathVariable String outTradeNo, @RequestBody(required = false) @Nullable PayRequest request) {
        return story(orders.pay(outTradeNo, request == null ? null : request.openid()));
    }

    @PostMapping("/fail")
    OrderStory fail(@PathVariable String outTradeNo) {
        return story(orders.fail(outTradeNo));
    }

    private OrderStory story(Order order) {
        return new OrderStory(
                order.outTradeNo(),
                order.state().name(),
                order,
                refunds.of(order.outTradeNo()),
                notices.of(order.outTradeNo()));
    }

    record PayRequest(@Nullable String openid) {}

    record OrderStory(String outTradeNo, String state, Order order, List<Refund> refunds, List<Notice> notices) {}
}
