package io.banyan.inventory.loan;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A tool with who borrowed it. Of {@code quantity}, a part is returned, damaged or lost; the rest is out.
 *
 * @param number of its document 借出单
 * @param dueOn  the last day to bring it back
 */
public record Loan(
        long id,
        long companyId,
        long projectId,
        long warehouseId,
        String number,
        long itemId,
        String itemName,
        String unit,
        long borrowerId,
        String borrowerName,
        BigDecimal quantity,
        BigDecimal returned,
        BigDecimal damaged,
        BigDecimal lost,
        @Nullable String note,
        long lentBy,
        Instant lentAt,
        LocalDate dueOn,
        @Nullable Instant remindedAt,
        @Nullable Instant overdueAt,
        long version) {

    public BigDecimal out() {
        return quantity.subtract(returned).subtract(damaged).subtract(lost);
    }

    /** @throws LoanProblem when more comes back than is out */
    Loan bring(BigDecimal part, Condition condition) {
        if (part.signum() <= 0 || part.compareTo(out()) > 0) {
            throw LoanProblem.exceeded(id, part, out());
        }
        return switch (condition) {
            case GOOD -> with(returned.add(part), damaged, lost);
            case DAMAGED -> with(returned, damaged.add(part), lost);
            case LOST -> with(returned, damaged, lost.add(part));
        };
    }

    private Loan with(BigDecimal returned, BigDecimal damaged, BigDecimal lost) {
        return new Loan(
                id,
                companyId,
                projectId,
                warehouseId,
                number,
                itemId,
                itemName,
                unit,
                borrowerId,
                borrowerName,
                quantity,
                returned,
                damaged,
                lost,
                note,
                lentBy,
                lentAt,
                dueOn,
                remindedAt,
                overdueAt,
                version);
    }
}
