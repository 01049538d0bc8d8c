package io.banyan.billing.ledger;

import io.banyan.common.money.Money;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A voucher 凭证: entries that add up to zero, posted once per source and step. It cannot be built unbalanced.
 *
 * @param memo for people
 */
public record Voucher(Source source, long companyId, long projectId, String memo, List<Entry> entries) {

    /** What was posted: {@code BILL 42 ISSUE}. */
    public record Source(String kind, long id, String step) {}

    /**
     * One side of a voucher.
     *
     * @param amount debit positive, credit negative
     * @param billId the bill it is about, so that a bill's story can be read from the ledger
     */
    public record Entry(
            String account, Money amount, @Nullable Long billId) {}

    public Voucher {
        entries = List.copyOf(entries);
        var sum = Money.sum(entries.stream().map(Entry::amount).toList());
        if (entries.size() < 2 || !sum.isZero()) {
            throw new IllegalStateException("Voucher %s does not balance: %s".formatted(source, entries));
        }
    }

    public static Draft of(Source source, long companyId, long projectId, String memo) {
        return new Draft(source, companyId, projectId, memo);
    }

    /** Collects entries; zero amounts are left out. */
    public static final class Draft {

        private final Source source;
        private final long companyId;
        private final long projectId;
        private final String memo;
        private final List<Entry> entries = new ArrayList<>();

        private Draft(Source source, long companyId, long projectId, String memo) {
            this.source = source;
            this.companyId = companyId;
            this.projectId = projectId;
            this.memo = memo;
        }

        public Draft debit(String account, Money amount, @Nullable Long billId) {
            if (!amount.isZero()) {
                entries.add(new Entry(account, amount, billId));
            }
            return this;
        }

        public Draft credit(String account, Money amount, @Nullable Long billId) {
            return debit(account, amount.negated(), billId);
        }

        public Voucher balanced() {
            return new Voucher(source, companyId, projectId, memo, entries);
        }
    }
}
