package io.banyan.billing.refund;

import io.banyan.billing.channel.PayMethod;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads of refunds, within the caller's data scope: of his own payments, or of his projects. */
public interface RefundQueries {

    /** Empty also when it is outside the caller's scope. */
    Optional<RefundView> find(Caller caller, long id);

    Page<RefundView> list(Caller caller, RefundFilter filter, PageRequest page);

    record RefundFilter(
            @Nullable List<RefundStatus> status,
            @Nullable Long paymentId,
            @Nullable Long billId) {}

    /**
     * A refund as clients see it.
     *
     * @param channel   how the payment came
     * @param paidOutIn how it really went back
     */
    record RefundView(
            long id,
            String number,
            RefundStatus status,
            long projectId,
            long paymentId,
            PayMethod channel,
            BigDecimal amount,
            String reason,
            boolean automatic,
            @Nullable Long createdBy,
            Instant createdAt,
            @Nullable Instant finishedAt,
            @Nullable PayMethod paidOutIn,
            @Nullable String lastError,
            List<PartView> parts,
            List<String> availableActions,
            long version) {}

    /** Without a bill: money that nobody owed. */
    record PartView(@Nullable Long billId, @Nullable String billNumber, BigDecimal amount) {}
}
