package io.banyan.billing.payment;

import io.banyan.billing.channel.PayMethod;
import io.banyan.billing.channel.PayParameters;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads of payments, within the caller's data scope: those he made or is the payer of, those of his projects, or for a technician those he
 * made. */
public interface PaymentQueries {

    /** Empty also when it is outside the caller's scope. */
    Optional<PaymentView> find(Caller caller, long id);

    Page<PaymentView> list(Caller caller, PaymentFilter filter, PageRequest page);

    record PaymentFilter(
            @Nullable List<PaymentStatus> status,
            @Nullable Long billId,
            @Nullable Long projectId) {}

    /**
     * A payment as clients see it.
     *
     * @param refunding  asked back, whatever became of it
     * @param refundable what can still go back
     * @param reversalReason why the cash was taken back 撤销原因
     */
    record PaymentView(
            long id,
            String number,
            PaymentStatus status,
            PayMethod channel,
            BigDecimal amount,
            BigDecimal excess,
            BigDecimal refunding,
            BigDecimal refundable,
            String title,
            long projectId,
            @Nullable Long payerId,
            long createdBy,
            Instant createdAt,
            Instant expiresAt,
            @Nullable Instant succeededAt,
            @Nullable Instant endedAt,
            boolean reversed,
            @Nullable String reversalReason,
            @Nullable String transactionId,
            @Nullable String lastError,
            @Nullable Long receiptId,
            @Nullable String receiptNumber,
            @Nullable String codeUrl,
            @Nullable String h5Url,
            PayParameters.@Nullable Jsapi jsapi,
            List<BillPart> bills,
            List<String> availableActions,
            long version) {

        public static List<String> actions(Caller caller, PaymentAction.Standing standing) {
            return PaymentAction.availableTo(caller, standing).stream()
                    .map(action -> action.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .toList();
        }
    }

    /** @param amount what the payment is meant to pay of it; {@code allocated} what it did pay */
    record BillPart(long billId, String billNumber, String title, BigDecimal amount, BigDecimal allocated) {}
}
