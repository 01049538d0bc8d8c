package io.banyan.inventory.loan.web;

import io.banyan.inventory.loan.Loan;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A loan as clients see it.
 *
 * @param out     still with the borrower
 * @param overdue out though the last day is over
 */
record LoanView(
        long id,
        String number,
        long projectId,
        long warehouseId,
        long itemId,
        String itemName,
        String unit,
        long borrowerId,
        String borrowerName,
        BigDecimal quantity,
        BigDecimal out,
        BigDecimal returned,
        BigDecimal damaged,
        BigDecimal lost,
        boolean overdue,
        LocalDate dueOn,
        Instant lentAt,
        @Nullable String note,
        long version) {

    static LoanView of(Loan loan, boolean overdue) {
        return new LoanView(
                loan.id(),
                loan.number(),
                loan.projectId(),
                loan.warehouseId(),
                loan.itemId(),
                loan.itemName(),
                loan.unit(),
                loan.borrowerId(),
                loan.borrowerName(),
                loan.quantity(),
                loan.out(),
                loan.returned(),
                loan.damaged(),
                loan.lost(),
                overdue,
                loan.dueOn(),
                loan.lentAt(),
                loan.note(),
                loan.version());
    }
}
