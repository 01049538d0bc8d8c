package io.banyan.paysim.page;

import io.banyan.paysim.order.Order;
import io.banyan.paysim.wire.ChinaTime;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/// The cashier's page of one order, as HTML without scripts.
final class PayPage {

    private static final String FRAME = """
            <!doctype html>
            <html lang="zh-CN">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s · 模拟微信支付</title>
            <style>
            :root { color-scheme: light dark; --ink: #191919; --soft: #5f6368; --card: #fff; --page: #ededed; --go: #06863f; }
            @media (prefers-color-scheme: dark) {
              :root { --ink: #eee; --soft: #a8adb3; --card: #1f1f1f; --page: #111; --go: #07a04b; }
            }
            * { box-sizing: border-box; }
            body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: var(--page); color: var(--ink);
                   font: 16px/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
            main { width: min(26rem, calc(100vw - 2rem)); padding: 2rem 1.5rem; border-radius: 16px; background: var(--card);
                   text-align: center; }
            h1 { margin: 0; font-size: 1.1rem; font-weight: 600; }
            small, dt { color: var(--soft); }
            .amount { margin: .75rem 0 1rem; font-size: 2.6rem; font-weight: 700; font-variant-numeric: tabular-nums; }
            dl { display: grid; grid-template-columns: auto 1fr; gap: .35rem 1rem; margin: 0 0 1.5rem; text-align: left; }
            dd { margin: 0; text-align: right; overflow-wrap: anywhere; }
            button, .back { display: block; width: 100%%; min-height: 48px; padding: .6rem; border: 0; border-radius: 10px;
                     font: inherit; font-weight: 600; text-decoration: none; cursor: pointer; }
            .pay, .back { background: var(--go); color: #fff; }
            .fail { margin-top: .6rem; background: none; color: var(--soft); font-weight: 400; }
            :focus-visible { outline: 3px solid #3b82f6; outline-offset: 2px; }
            </style>
            </head>
            <body>
            <main>
            <h1>榕居物业 <small>模拟微信支付 · pay simulator</small></h1>
            <p class="amount">¥ %2$s</p>
            <dl>%3$s</dl>
            %4$s
            </main>
            </body>
            </html>
            """;

    private PayPage() {}

    /// @param returnUrl where the resident came from, offered as a link once nothing is left to do here
    static String of(Order order, @Nullable String returnUrl) {
        var terms = order.terms();
        String rows = row("商品", terms.description())
                + row("商户订单号", order.outTradeNo())
                + row("状态", order.state().description());
        var payment = order.payment();
        if (payment != null) {
            rows += row("支付时间", ChinaTime.inBill(payment.paidAt())) + row("微信订单号", payment.transactionId());
        }
        String controls = order.state().isOpen() ? buttons(order.outTradeNo(), returnUrl) : back(returnUrl);
        String amount = BigDecimal.valueOf(terms.total(), 2).toPlainString();
        return FRAME.formatted(order.state().description(), amount, rows, controls);
    }

    private static String row(String name, String value) {
        return "<dt>%s</dt><dd>%s</dd>".formatted(name, HtmlUtils.htmlEscape(value));
    }

    private static String buttons(String outTradeNo, @Nullable String returnUrl) {
        String hidden = returnUrl == null
                ? ""
                : "<input type=\"hidden\" name=\"redirect_url\" value=\"%s\">"
                        .formatted(HtmlUtils.htmlEscape(returnUrl));
        return """
                <form method="post" action="/sim/pay/%s">%s
                <button class="pay" name="outcome" value="pay">支付 Pay</button>
                <button class="fail" name="outcome" value="fail">模拟支付失败 Let it fail</button>
                </form>
                """.formatted(HtmlUtils.htmlEscape(outTradeNo), hidden);
    }

    private static String back(@Nullable String returnUrl) {
        return returnUrl == null
                ? "<p>可以关闭本页 <small>You may close this page</small></p>"
                : "<a class=\"back\" href=\"%s\">返回商家 Back</a>".formatted(HtmlUtils.htmlEscape(returnUrl));
    }
}
