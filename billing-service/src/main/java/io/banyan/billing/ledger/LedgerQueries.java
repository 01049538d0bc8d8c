package io.banyan.billing.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads of the ledger, within a company and some of its projects. */
public interface LedgerQueries {

    /** All vouchers that have an entry about this bill, oldest first. */
    List<VoucherView> vouchersOf(long billId, long companyId, Set<Long> projectIds);

    /** Debit, credit and balance of each account that has entries. */
    List<AccountBalance> balances(long companyId, Set<Long> projectIds);

    record VoucherView(
            long id,
            String sourceKind,
            long sourceId,
            String step,
            String memo,
            LocalDate businessOn,
            Instant postedAt,
            List<EntryView> entries) {}

    /** One of {@code debit} and {@code credit} is null. */
    record EntryView(
            String account,
            String name,
            @Nullable BigDecimal debit,
            @Nullable BigDecimal credit,
            @Nullable Long billId) {}

    /** @param balance debit minus credit */
    record AccountBalance(String account, String name, BigDecimal debit, BigDecimal credit, BigDecimal balance) {}
}
