package io.banyan.billing.bill.web;

import io.banyan.billing.bill.BillAction;
import io.banyan.billing.bill.BillQueries.BillDetail;
import io.banyan.billing.bill.BillQueries.BillSummary;
import io.banyan.billing.bill.BillQueries.LineDetail;
import io.banyan.billing.bill.BillStatus;
import io.banyan.common.contract.shared.SourceRef;
import io.banyan.common.money.Money;
import io.banyan.common.security.Caller;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A bill as clients see it; lists come without lines.
 *
 * @param owed still to be paid
 */
record BillResponse(
        long id,
        String number,
        BillStatus status,
        String title,
        long projectId,
        @Nullable Long houseId,
        @Nullable Long payerId,
        @Nullable SourceRef source,
        @Nullable Long ticketId,
        @Nullable String ticketNumber,
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
        long version,
        List<String> availableActions,
        @Nullable List<Line> lines) {

    record Line(
            int lineNo,
            String chargeItem,
            String kind,
            long refId,
            String name,
            String unit,
            BigDecimal quantity,
            BigDecimal unitPrice,
            BigDecimal amount,
            Explanation explanation) {}

    /**
     * How the amount came about (B25).
     *
     * @param recomputed the formula computed again now
     * @param agrees     whether that gives the same fen
     */
    record Explanation(
            String formula,
            Inputs inputs,
            BigDecimal exact,
            String rounding,
            BigDecimal recomputed,
            boolean agrees,
            String text) {}

    record Inputs(BigDecimal quantity, BigDecimal unitPrice) {}

    static BillResponse of(BillSummary bill, Caller caller) {
        return of(bill, caller, null);
    }

    static BillResponse of(BillDetail detail, Caller caller) {
        return of(
                detail.summary(),
                caller,
                detail.lines().stream().map(BillResponse::line).toList());
    }

    private static BillResponse of(BillSummary bill, Caller caller, @Nullable List<Line> lines) {
        var source = bill.sourceType() == null || bill.sourceId() == null
                ? null
                : new SourceRef(bill.sourceType(), bill.sourceId(), bill.round());
        return new BillResponse(
                bill.id(),
                bill.number(),
                bill.status(),
                bill.title(),
                bill.projectId(),
                bill.houseId(),
                bill.payerId(),
                source,
                source != null && source.type().equals(SourceRef.TICKET) ? source.id() : null,
                bill.sourceNumber(),
                bill.amount(),
                bill.paid(),
                bill.refunded(),
                bill.owed(),
                bill.dueOn(),
                bill.issuedAt(),
                bill.paidAt(),
                bill.voidedAt(),
                bill.voidReason(),
                bill.openPaymentId(),
                bill.version(),
                BillAction.availableTo(caller, bill).stream()
                        .map(action -> action.name().toLowerCase(Locale.ROOT))
                        .toList(),
                lines);
    }

    private static Line line(LineDetail line) {
        var recomputed = Money.times(line.quantity(), line.unitPrice()).amount();
        var text = "%s %s × ¥%s = ¥%s"
                .formatted(plain(line.quantity()), line.unit(), plain(line.unitPrice()), line.amount());
        return new Line(
                line.lineNo(),
                line.chargeItem(),
                line.kind(),
                line.refId(),
                line.name(),
                line.unit(),
                line.quantity(),
                line.unitPrice(),
                line.amount(),
                new Explanation(
                        line.formula(),
                        new Inputs(line.quantity(), line.unitPrice()),
                        line.exact(),
                        line.rounding(),
                        recomputed,
                        recomputed.compareTo(line.amount()) == 0,
                        text));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
