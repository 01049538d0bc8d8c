package io.banyan.billing.refund;

import io.banyan.billing.ledger.Account;
import io.banyan.billing.ledger.Voucher;
import io.banyan.common.money.Money;
import java.util.Map;

/** What refunds post to the ledger. */
final class RefundPostings {

    private static final String KIND = "REFUND";

    private RefundPostings() {}

    /**
     * Money is owed back: less revenue, or less of what nobody owed, against refunds payable.
     *
     * @param revenue by bill and revenue account
     */
    static Voucher decided(Refund refund, Map<Long, Map<String, Money>> revenue) {
        var draft = draft(refund, "DECIDE");
        for (var part : refund.terms().parts()) {
            var billId = part.billId() == RefundTerms.Part.NO_BILL ? null : part.billId();
            if (billId == null) {
                draft.debit(Account.UNAPPLIED.code(), part.amount(), null);
            } else {
                revenue.getOrDefault(billId, Map.of()).forEach((account, less) -> draft.debit(account, less, billId));
            }
            draft.credit(Account.REFUND_PAYABLE.code(), part.amount(), billId);
        }
        return draft.balanced();
    }

    /** It went back. */
    static Voucher done(Refund refund, Account from) {
        var draft = draft(refund, "DONE");
        for (var part : refund.terms().parts()) {
            var billId = part.billId() == RefundTerms.Part.NO_BILL ? null : part.billId();
            draft.debit(Account.REFUND_PAYABLE.code(), part.amount(), billId);
        }
        return draft.credit(from.code(), refund.terms().amount(), null).balanced();
    }

    private static Voucher.Draft draft(Refund refund, String step) {
        var terms = refund.terms();
        return Voucher.of(
                new Voucher.Source(KIND, refund.id(), step),
                terms.companyId(),
                terms.projectId(),
                "BR%d %s".formatted(refund.id(), terms.reason()));
    }
}
