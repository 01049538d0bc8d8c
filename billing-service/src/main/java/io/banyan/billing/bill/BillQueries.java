package io.banyan.billing.bill;

import io.banyan.common.contract.billing.BillingInternalApi.BillFacts;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads of bills, within the caller's data scope: what he pays, the bills of his houses, the
 * projects he works for, or, for a technician, the jobs he did. */
public interface BillQueries {

    Page<BillSummary> list(Caller caller, BillFilter filter, PageRequest page);

    long count(Caller caller, BillFilter filter);

    /** The next of a list from the newest on: those with smaller ids. */
    List<BillSummary> below(Caller caller, BillFilter filter, long id, int limit);

    /** Empty also when it is outside the caller's scope. */
    Optional<BillDetail> detail(Caller caller, long id);

    /** For services: all bills of a source. */
    List<BillFacts> facts(String sourceType, long sourceId);

    /**
     * What a list is narrowed to.
     *
     * @param mine       only bills the caller himself is to pay
     * @param q          part of number, title or the number of what it is for
     * @param overdue    true: owed, and should have been paid before today
     * @param issuedFrom inclusive
     * @param issuedTo   exclusive
     */
    record BillFilter(
            @Nullable List<BillStatus> status,
            @Nullable Long projectId,
            @Nullable Long houseId,
            @Nullable Long ticketId,
            @Nullable Boolean mine,
            @Nullable String q,
            @Nullable Boolean overdue,
            @Nullable Instant issuedFrom,
            @Nullable Instant issuedTo) {}

    /**
     * A bill in a list.
     *
     * @param owed still to be paid
     */
    record BillSummary(
            long id,
            String number,
            BillStatus status,
            String title,
            long companyId,
            long projectId,
            @Nullable Long houseId,
            @Nullable Long payerId,
            @Nullable String sourceType,
            @Nullable Long sourceId,
            int round,
            int part,
            @Nullable String sourceNumber,
            BigDecimal amount,
            BigDecimal paid,
            BigDecimal refunded,
            BigDecimal owed,
            LocalDate dueOn,
            Instant issuedAt,
            @Nullable Instant paidAt,
            @Nullable Instant voidedAt,
            @Nullable String voidReason,
            @Nullable Long openPaymentId,
            long version) {}

    /** A bill with its lines. */
    record BillDetail(BillSummary summary, List<LineDetail> lines) {}

    /** A line with what is needed to compute it again. */
    record LineDetail(
            int lineNo,
            String chargeItem,
            String account,
            String kind,
            long refId,
            String name,
            String unit,
            BigDecimal quantity,
            BigDecimal unitPrice,
            String formula,
            BigDecimal exact,
            String rounding,
            BigDecimal amount) {}
}
