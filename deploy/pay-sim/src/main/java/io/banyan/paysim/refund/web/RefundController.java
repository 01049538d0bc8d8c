package io.banyan.paysim.refund.web;

import io.banyan.paysim.order.Order;
import io.banyan.paysim.order.OrderBook;
import io.banyan.paysim.problem.WeChatProblem;
import io.banyan.paysim.refund.Refunds;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The merchant asks for a refund (申请退款), and about one (查询单笔退款).
@RestController
@RequestMapping("/v3/refund/domestic/refunds")
class RefundController {

    private final Refunds refunds;
    private final OrderBook orders;

    RefundController(Refunds refunds, OrderBook orders) {
        this.refunds = refunds;
        this.orders = orders;
    }

    @PostMapping
    RefundAnswer request(@RequestBody RefundRequest request) {
        Order order = orderOf(request).orElseThrow(() -> WeChatProblem.resourceNotExists("订单不存在"));
        return RefundAnswer.of(refunds.request(request.toTerms(order.outTradeNo())));
    }

    @GetMapping("/{outRefundNo}")
    RefundAnswer show(@PathVariable String outRefundNo) {
        return RefundAnswer.of(refunds.get(outRefundNo));
    }

    private Optional<Order> orderOf(RefundRequest request) {
        if (request.transactionId() != null) {
            return orders.findByTransaction(request.transactionId());
        }
        if (request.outTradeNo() != null) {
            return orders.find(request.outTradeNo());
        }
        throw WeChatProblem.paramError("transaction_id与out_trade_no二选一");
    }
}
