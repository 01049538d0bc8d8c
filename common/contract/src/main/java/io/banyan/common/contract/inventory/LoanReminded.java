package io.banyan.common.contract.inventory;

import io.banyan.common.contract.shared.EventType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A borrowed tool 借用 is to come back soon, or should have: told once before and once after. The borrower hears of it.
 *
 * @param quantity still out, up to 3 decimals
 * @param overdue  the last day to return it is over
 */
@EventType(value = "io.banyan.inventory.loan-reminded.v1", topic = InventoryEvent.TOPIC)
public record LoanReminded(
        UUID eventId,
        Instant occurredAt,
        long companyId,
        long loanId,
        String number,
        long projectId,
        long borrowerId,
        long itemId,
        String itemName,
        BigDecimal quantity,
        LocalDate dueOn,
        boolean overdue)
        implements InventoryEvent {

    @Override
    public long aggregateId() {
        return loanId;
    }
}
