package io.banyan.billing.refund.persistence;

import com.baomidou.mybatisplus.annotation.IdType;
import com.baomidou.mybatisplus.annotation.TableId;
import com.baomidou.mybatisplus.annotation.TableName;
import io.banyan.billing.channel.PayMethod;
import io.banyan.billing.refund.Refund;
import io.banyan.billing.refund.RefundStatus;
import io.banyan.billing.refund.RefundTerms;
import io.banyan.billing.refund.RefundTerms.Part;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

@NullUnmarked
@TableName("refund")
class RefundRow {

    @TableId(type = IdType.INPUT)
    Long id;

    Long companyId;
    Long projectId;
    Long paymentId;
    int attempt;
    String number;
    PayMethod method;
    RefundStatus status;
    BigDecimal amount;
    String reason;
    boolean automatic;
    Long createdBy;
    Instant createdAt;
    Instant finishedAt;
    PayMethod paidOutIn;
    String channelRefundId;
    Instant nextCheckAt;
    int checks;
    String lastError;
    long version;

    static RefundRow of(Refund refund) {
        var row = new RefundRow();
        var terms = refund.terms();
        var state = refund.state();
        row.id = refund.id();
        row.companyId = terms.companyId();
        row.projectId = terms.projectId();
        row.paymentId = terms.paymentId();
        row.attempt = state.attempt();
        row.number = refund.number();
        row.method = terms.method();
        row.status = state.status();
        row.amount = terms.amount().amount();
        row.reason = terms.reason();
        row.automatic = terms.automatic();
        row.createdBy = terms.createdBy();
        row.createdAt = terms.createdAt();
        row.finishedAt = state.finishedAt();
        row.paidOutIn = state.paidOutIn();
        row.channelRefundId = state.channelRefundId();
        var error = state.lastError();
        row.lastError = error == null || error.length() <= 200 ? error : error.substring(0, 200);
        row.version = refund.version();
        return row;
    }

    Refund toRefund(List<Part> parts) {
        var terms = new RefundTerms(
                companyId, projectId, paymentId, method, reason, automatic, createdBy, createdAt, parts);
        var state = new Refund.State(status, attempt, channelRefundId, finishedAt, paidOutIn, lastError);
        return Refund.restore(id, terms, state, version);
    }
}
