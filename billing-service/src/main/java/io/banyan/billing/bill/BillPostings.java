package io.banyan.billing.bill;

import io.banyan.billing.ledger.Account;
import io.banyan.billing.ledger.Voucher;
import io.banyan.common.money.Money;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What bills post to the ledger, and how a part of a bill is spread over its revenue accounts. */
public final class BillPostings {

    private static final String KIND = "BILL";

    private BillPostings() {}

    /** Somebody owes: receivable against revenue. */
    static Voucher issued(Bill bill) {
        var draft = draft(bill, "ISSUE").debit(Account.RECEIVABLE.code(), bill.amount(), bill.id());
        revenueOf(bill, bill.amount()).forEach((account, part) -> draft.credit(account, part, bill.id()));
        return draft.balanced();
    }

    /** What was not paid is owed no more. Call after voiding. */
    static Voucher voided(Bill bill) {
        var unpaid = bill.amount().minus(bill.state().paid());
        var draft = draft(bill, "VOID").credit(Account.RECEIVABLE.code(), unpaid, bill.id());
        reduction(bill, bill.reduced().minus(unpaid), bill.reduced())
                .forEach((account, part) -> draft.debit(account, part, bill.id()));
        return draft.balanced();
    }

    /**
     * The revenue that goes when the reduction of a bill grows from one amount to another. Taken as a difference of two splits, so that
     * any number of partial refunds takes back exactly what was posted.
     */
    public static Map<String, Money> reduction(Bill bill, Money from, Money to) {
        var before = revenueOf(bill, from);
        var after = revenueOf(bill, to);
        after.replaceAll((account, part) -> part.minus(before.getOrDefault(account, Money.ZERO)));
        return after;
    }

    /** Amount by revenue account in proportion to the lines; the whole bill gives exactly its lines. */
    private static Map<String, Money> revenueOf(Bill bill, Money part) {
        var lines = new LinkedHashMap<String, BigDecimal>();
        for (var line : bill.terms().lines()) {
            lines.merge(line.account(), line.amount().amount(), BigDecimal::add);
        }
        var shares = new LinkedHashMap<String, Money>();
        if (part.equals(bill.amount())) {
            lines.forEach((account, amount) -> shares.put(account, new Money(amount)));
            return shares;
        }
        // An account that a supplement made negative takes no part in a split.
        var weights = lines.values().stream()
                .map(amount -> amount.max(BigDecimal.ZERO))
                .toList();
        var split = part.split(List.copyOf(weights)).iterator();
        lines.keySet().forEach(account -> shares.put(account, split.next()));
        return shares;
    }

    private static Voucher.Draft draft(Bill bill, String step) {
        var terms = bill.terms();
        return Voucher.of(
                new Voucher.Source(KIND, bill.id(), step),
                terms.companyId(),
                terms.projectId(),
                "%s %s".formatted(bill.number(), terms.title()));
    }
}
