package io.banyan.billing.payment.persistence;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import io.banyan.billing.channel.PayMethod;
import io.banyan.billing.channel.PayParameters;
import io.banyan.billing.payment.Payment;
import io.banyan.billing.payment.PaymentStatus;
import io.banyan.billing.payment.PaymentTerms;
import io.banyan.billing.payment.PaymentTerms.Share;
import io.banyan.common.json.BanyanJson;
import io.banyan.common.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import tools.jackson.databind.json.JsonMapper;

@NullUnmarked
@TableName("payment")
class PaymentRow {

    private static final JsonMapper JSON = BanyanJson.mapper();

    @TableId(type = IdType.INPUT)
    Long id;

    Long companyId;
    Long projectId;
    String number;
    PayMethod method;
    PaymentStatus status;
    BigDecimal amount;
    BigDecimal excess;
    BigDecimal refunding;
    String title;
    Long payerId;
    Long createdBy;
    String openid;
    String clientIp;
    String payParameters;
    String transactionId;
    Instant createdAt;
    Instant expiresAt;
    Instant succeededAt;
    Instant endedAt;
    boolean closeWanted;
    boolean reversed;
    String reversalReason;
    Instant nextCheckAt;
    int checks;
    String lastError;
    long version;

    static PaymentRow of(Payment payment) {
        var row = new PaymentRow();
        var terms = payment.terms();
        var state = payment.state();
        row.id = payment.id();
        row.companyId = terms.companyId();
        row.projectId = terms.projectId();
        row.number = payment.number();
        row.method = terms.method();
        row.status = state.status();
        row.amount = payment.amount().amount();
        row.excess = state.excess().amount();
        row.refunding = BigDecimal.ZERO;
        row.title = terms.title();
        row.payerId = terms.payerId();
        row.createdBy = terms.createdBy();
        row.openid = terms.openid();
        row.clientIp = terms.clientIp();
        row.payParameters = state.parameters() == null ? null : JSON.writeValueAsString(state.parameters());
        row.transactionId = state.transactionId();
        row.createdAt = terms.createdAt();
        row.expiresAt = terms.expiresAt();
        row.succeededAt = state.succeededAt();
        row.endedAt = state.endedAt();
        row.closeWanted = state.closeWanted();
        row.reversed = state.reversed();
        row.reversalReason = state.reversalReason();
        row.lastError = shortened(state.lastError());
        row.version = payment.version();
        return row;
    }

    private static String shortened(String text) {
        return text == null || text.length() <= 200 ? text : text.substring(0, 200);
    }

    static PayParameters parameters(String stored) {
        return stored == null ? null : JSON.readValue(stored, PayParameters.class);
    }

    Payment toPayment(List<Share> shares) {
        var terms = new PaymentTerms(
                companyId, projectId, method, title, payerId, createdBy, openid, clientIp, createdAt, expiresAt,
                shares);
        var state = new Payment.State(
                status,
                new Money(excess),
                parameters(payParameters),
                transactionId,
                succeededAt,
                endedAt,
                closeWanted,
                reversed,
                reversalReason,
                lastError);
        return Payment.restore(id, terms, state, version);
    }
}
