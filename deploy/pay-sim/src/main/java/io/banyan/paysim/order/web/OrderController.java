package io.banyan.paysim.order.web;

import io.banyan.paysim.knob.Knob;
import io.banyan.paysim.knob.Knobs;
import io.banyan.paysim.order.Order;
import io.banyan.paysim.order.OrderBook;
import io.banyan.paysim.order.TradeState;
import io.banyan.paysim.order.Transaction;
import io.banyan.paysim.problem.WeChatProblem;
import io.banyan.paysim.wire.MerchantIdentity;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The merchant asks about an order (查询订单) or gives it up (关闭订单).
@RestController
@RequestMapping("/v3/pay/transactions")
class OrderController {

    private final OrderBook orders;
    private final MerchantIdentity merchant;
    private final Knobs knobs;

    OrderController(OrderBook orders, MerchantIdentity merchant, Knobs knobs) {
        this.orders = orders;
        this.merchant = merchant;
        this.knobs = knobs;
    }

    @GetMapping("/out-trade-no/{outTradeNo}")
    Transaction byNumber(@PathVariable String outTradeNo, @RequestParam String mchid) {
        merchant.check(mchid);
        return answer(orders.get(outTradeNo));
    }

    @GetMapping("/id/{transactionId}")
    Transaction byTransaction(@PathVariable String transactionId, @RequestParam String mchid) {
        merchant.check(mchid);
        return answer(orders.byTransaction(transactionId));
    }

    @PostMapping("/out-trade-no/{outTradeNo}/close")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(@PathVariable String outTradeNo, @RequestBody CloseRequest request) {
        if (request.mchid() == null) {
            throw WeChatProblem.paramError("参数mchid缺失");
        }
        merchant.check(request.mchid());
        orders.close(outTradeNo);
    }

    private Transaction answer(Order order) {
        boolean isHidden = order.state() != TradeState.CLOSED && knobs.take(Knob.QUERY_USERPAYING);
        return isHidden ? Transaction.userPaying(order) : Transaction.of(order);
    }

    record CloseRequest(@Nullable String mchid) {}
}
