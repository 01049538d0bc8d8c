package io.banyan.billing.payment;

import io.banyan.billing.ledger.Account;
import io.banyan.billing.ledger.Voucher;

/** What payments post to the ledger. */
final class PaymentPostings {

    private static final String KIND = "PAYMENT";

    private PaymentPostings() {}

    /** Money came: where it is, against what was owed; the rest is owed to the payer. */
    static Voucher received(Payment payment) {
        var draft = draft(payment, "RECEIVE")
                .debit(payment.terms().method().account().code(), payment.amount(), null);
        for (var share : payment.shares()) {
            draft.credit(Account.RECEIVABLE.code(), share.allocated(), share.billId());
        }
        return draft.credit(Account.UNAPPLIED.code(), payment.state().excess(), null)
                .balanced();
    }

    /** Cash taken back: the same entries with the other sign. */
    static Voucher reversed(Payment payment) {
        var draft = draft(payment, "REVERSE")
                .credit(payment.terms().method().account().code(), payment.amount(), null);
        for (var share : payment.shares()) {
            draft.debit(Account.RECEIVABLE.code(), share.allocated(), share.billId());
        }
        return draft.balanced();
    }

    private static Voucher.Draft draft(Payment payment, String step) {
        var terms = payment.terms();
        return Voucher.of(
                new Voucher.Source(KIND, payment.id(), step),
                terms.companyId(),
                terms.projectId(),
                "%s %s".formatted(payment.number(), terms.method()));
    }
}
