package io.banyan.paysim.page;

import io.banyan.paysim.order.OrderBook;
import io.banyan.paysim.problem.WeChatProblem;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/// Where `code_url` and `h5_url` lead: a person looks at the order and presses 支付.
@RestController
@RequestMapping("/sim/pay/{outTradeNo}")
class PayPageController {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final OrderBook orders;

    PayPageController(OrderBook orders) {
        this.orders = orders;
    }

    @GetMapping
    ResponseEntity<String> show(
            @PathVariable String outTradeNo,
            @RequestParam(name = "redirect_url", required = false) @Nullable String returnUrl) {
        return ResponseEntity.ok()
                .contentType(HTML)
                .header("Cache-Control", "no-store")
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'")
                .body(PayPage.of(orders.get(outTradeNo), webAddress(returnUrl)));
    }

    /// A second press on a stale page changes nothing: the page then shows what has become of the order.
    @PostMapping
    ResponseEntity<Void> press(
            @PathVariable String outTradeNo,
            @RequestParam String outcome,
            @RequestParam(name = "redirect_url", required = false) @Nullable String returnUrl) {
        if (orders.get(outTradeNo).state().isOpen()) {
            switch (outcome) {
                case "pay" -> orders.pay(outTradeNo, null);
                case "fail" -> orders.fail(outTradeNo);
                default -> throw WeChatProblem.paramError("outcome");
            }
        }
        var page = UriComponentsBuilder.fromPath("/sim/pay/{no}");
        if (returnUrl != null) {
            page.queryParam("redirect_url", "{url}");
        }
        URI target = page.encode()
                .buildAndExpand(outTradeNo, returnUrl == null ? "" : returnUrl)
                .toUri();
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(target).build();
    }

    private static @Nullable String webAddress(@Nullable String url) {
        return url != null && (url.startsWith("http://") || url.startsWith("https://")) ? url : null;
    }
}
