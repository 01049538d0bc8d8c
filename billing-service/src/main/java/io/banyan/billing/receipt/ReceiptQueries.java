package io.banyan.billing.receipt;

import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads of receipts, within the caller's data scope: his own payments, the bills of his houses, or his projects. */
public interface ReceiptQueries {

    /** Empty also when it is outside the caller's scope. */
    Optional<ReceiptView> find(Caller caller, long id);

    /** Newest first. */
    Page<ReceiptView> list(Caller caller, ReceiptFilter filter, PageRequest page);

    /**
     * What a list is narrowed to.
     *
     * @param q part of the number
     */
    record ReceiptFilter(
            @Nullable Long billId,
            @Nullable Long projectId,
            @Nullable String q) {}

    /**
     * A receipt as people read it.
     *
     * @param voidReason why it is void: what was said when the cash was taken back
     * @param prints     how often it was printed; the first is the original 原件
     * @param lines      the bills it is for
     */
    record ReceiptView(
            long id,
            String number,
            String kind,
            long projectId,
            long paymentId,
            @Nullable Long payerId,
            String channel,
            BigDecimal amount,
            String status,
            Instant issuedAt,
            @Nullable Long issuedBy,
            @Nullable Instant voidedAt,
            @Nullable String voidReason,
            int prints,
            @Nullable Instant lastPrintedAt,
            List<ReceiptLine> lines) {}

    /**
     * One bill on a receipt.
     *
     * @param houseId whose bill it is; none for what belongs to no house
     * @param amount  what was paid of it
     */
    record ReceiptLine(
            long billId,
            String billNumber,
            String title,
            @Nullable Long houseId,
            BigDecimal amount) {}
}
