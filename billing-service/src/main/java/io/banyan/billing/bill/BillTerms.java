package io.banyan.billing.bill;

import io.banyan.common.contract.shared.SourceRef;
import io.banyan.common.money.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a bill is for; never changes.
 *
 * @param houseId      whose account it is on, if it is about a house
 * @param payerId      who asked for it, if known; otherwise the house pays
 * @param workedBy     the member of staff who did the job, if one did; he may charge it on the spot
 * @param part         1 the bill of the source and round, 2 what came on top of a paid order
 * @param sourceNumber the number of the ticket, for people
 */
public record BillTerms(
        long companyId,
        long projectId,
        @Nullable Long houseId,
        @Nullable Long payerId,
        @Nullable Long workedBy,
        @Nullable SourceRef source,
        int part,
        @Nullable String sourceNumber,
        String title,
        List<BillLine> lines) {

    public BillTerms {
        lines = List.copyOf(lines);
    }

    /** A paid order 下单即收费: billed before anybody worked, and worked on because it is paid. */
    public boolean isOrder() {
        return isOrder(source == null ? null : source.type(), part, workedBy);
    }

    /** The same of a bill that is only read. */
    public static boolean isOrder(@Nullable String sourceType, int part, @Nullable Long workedBy) {
        return SourceRef.TICKET.equals(sourceType) && part == TicketBillService.MAIN && workedBy == null;
    }

    public Money total() {
        return Money.sum(lines.stream().map(BillLine::amount).toList());
    }
}
