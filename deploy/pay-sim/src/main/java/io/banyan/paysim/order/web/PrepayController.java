package io.banyan.paysim.order.web;

import io.banyan.paysim.order.Order;
import io.banyan.paysim.order.OrderBook;
import io.banyan.paysim.order.TradeType;
import io.banyan.paysim.wire.MerchantIdentity;
import io.banyan.paysim.wire.PublicAddress;
import java.time.Clock;
import java.util.Map;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Places orders (下单). The three calls differ in what they answer: a code, an id, an address.
@RestController
@RequestMapping("/v3/pay/transactions")
class PrepayController {

    private final OrderBook orders;
    private final MerchantIdentity merchant;
    private final PublicAddress address;
    private final Clock clock;

    PrepayController(OrderBook orders, MerchantIdentity merchant, PublicAddress address, Clock clock) {
        this.orders = orders;
        this.merchant = merchant;
        this.address = address;
        this.clock = clock;
    }

    @PostMapping("/native")
    Map<String, String> showCode(@RequestBody PrepayRequest request) {
        return Map.of(
                "code_url", address.payPage(place(request, TradeType.NATIVE).outTradeNo()));
    }

    @PostMapping("/jsapi")
    Map<String, String> insideWeChat(@RequestBody PrepayRequest request) {
        return Map.of("prepay_id", place(request, TradeType.JSAPI).prepayId());
    }

    /// The address has a query already, so that a merchant may append `&redirect_url=…` as with the real one.
    @PostMapping("/h5")
    Map<String, String> inBrowser(@RequestBody PrepayRequest request) {
        var order = place(request, TradeType.MWEB);
        return Map.of("h5_url", address.payPage(order.outTradeNo()) + "?prepay_id=" + order.prepayId());
    }

    private Order place(PrepayRequest request, TradeType type) {
        var terms = request.toTerms(type, clock.instant());
        merchant.check(terms.mchid(), terms.appid());
        return orders.place(terms);
    }
}
