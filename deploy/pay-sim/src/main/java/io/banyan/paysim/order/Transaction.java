package io.banyan.paysim.order;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.banyan.paysim.wire.ChinaTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/// An order on the wire: the answer to a query and the content of a payment notice.
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Transaction(
        String appid,
        String mchid,
        String outTradeNo,
        @Nullable String transactionId,
        @Nullable String tradeType,
        TradeState tradeState,
        String tradeStateDesc,
        @Nullable String bankType,
        @Nullable String attach,
        @Nullable String successTime,
        @Nullable Payer payer,
        Amount amount,
        List<String> promotionDetail) {

    /// Who paid.
    public record Payer(String openid) {}

    /// Amounts in fen; the payer's are absent until someone has paid.
    @JsonNaming(SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Amount(
            long total, @Nullable Long payerTotal, @Nullable String currency, String payerCurrency) {}

    public static Transaction of(Order order) {
        return of(order, order.state());
    }

    /// The order with an answer that hides its outcome, as while the resident types the password.
    public static Transaction userPaying(Order order) {
        var terms = order.terms();
        var open = new Order(terms, order.prepayId(), order.createdAt(), TradeState.NOTPAY, null);
        return of(open, TradeState.USERPAYING);
    }

    private static Transaction of(Order order, TradeState shown) {
        var terms = order.terms();
        var payment = order.payment();
        if (payment == null) {
            var amount = new Amount(terms.total(), null, null, "CNY");
            return new Transaction(
                    terms.appid(),
                    terms.mchid(),
                    terms.outTradeNo(),
                    null,
                    null,
                    shown,
                    shown.description(),
                    null,
                    terms.attach(),
                    null,
                    null,
                    amount,
                    List.of());
        }
        return new Transaction(
                terms.appid(),
                terms.mchid(),
                terms.outTradeNo(),
                payment.transactionId(),
                terms.type().name(),
                shown,
                shown.description(),
                "OTHERS",
                terms.attach() == null ? "" : terms.attach(),
                ChinaTime.rfc3339(payment.paidAt()),
                new Payer(payment.openid()),
                new Amount(terms.total(), terms.total(), "CNY", "CNY"),
                List.of());
    }
}
