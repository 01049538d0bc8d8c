package io.banyan.billing.ledger.persistence;

import io.banyan.billing.book.BookDates;
import io.banyan.billing.ledger.Account;
import io.banyan.billing.ledger.Ledger;
import io.banyan.billing.ledger.LedgerQueries;
import io.banyan.billing.ledger.Voucher;
import io.banyan.billing.ledger.persistence.LedgerMapper.EntryLine;
import io.banyan.billing.ledger.persistence.LedgerMapper.VoucherLine;
import io.banyan.common.id.Ids;
import io.banyan.common.persistence.Changed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@Repository
class MyBatisLedger implements Ledger, LedgerQueries {

    private final LedgerMapper mapper;
    private final Ids ids;
    private final BookDates dates;

    MyBatisLedger(LedgerMapper mapper, Ids ids, BookDates dates) {
        this.mapper = mapper;
        this.ids = ids;
        this.dates = dates;
    }

    @Override
    public void post(Voucher voucher) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A voucher is posted in the transaction of what it records");
        }
        var id = ids.next();
        Changed.one(
                mapper.insertVoucher(new VoucherLine(
                        id,
                        voucher.companyId(),
                        voucher.projectId(),
                        voucher.source().kind(),
                        voucher.source().id(),
                        voucher.source().step(),
                        voucher.memo(),
                        dates.today(),
                        dates.now())),
                "Voucher");
        var lines = new ArrayList<EntryLine>();
        for (var entry : voucher.entries()) {
            lines.add(new EntryLine(
                    id,
                    lines.size() + 1,
                    voucher.companyId(),
                    voucher.projectId(),
                    entry.account(),
                    null,
                    entry.amount().amount(),
                    entry.billId()));
        }
        if (mapper.insertEntries(lines) != lines.size()) {
            throw new IllegalStateException("Not all entries of " + voucher.source() + " were stored");
        }
    }

    @Override
    public List<VoucherView> vouchersOf(long billId, long companyId, Set<Long> projectIds) {
        if (projectIds.isEmpty()) {
            return List.of();
        }
        var vouchers = mapper.vouchersOf(billId, companyId, projectIds);
        if (vouchers.isEmpty()) {
            return List.of();
        }
        var entries = mapper.entriesOf(vouchers.stream().map(VoucherLine::id).toList()).stream()
                .collect(Collectors.groupingBy(EntryLine::voucherId));
        return vouchers.stream()
                .map(v -> new VoucherView(
                        v.id(),
                        v.sourceKind(),
                        v.sourceId(),
                        v.step(),
                        v.memo(),
                        v.businessOn(),
                        v.postedAt(),
                        entries.getOrDefault(v.id(), List.of()).stream()
                                .map(MyBatisLedger::view)
                                .toList()))
                .toList();
    }

    @Override
    public List<AccountBalance> balances(long companyId, Set<Long> projectIds) {
        if (projectIds.isEmpty()) {
            return List.of();
        }
        return mapper.balances(companyId, projectIds).stream()
                .map(b -> new AccountBalance(
                        b.account(),
                        name(b.account(), b.name()),
                        b.debit(),
                        b.credit(),
                        b.debit().subtract(b.credit())))
                .toList();
    }

    private static EntryView view(EntryLine entry) {
        var isDebit = entry.amount().signum() > 0;
        return new EntryView(
                entry.account(),
                name(entry.account(), entry.name()),
                isDebit ? entry.amount() : null,
                isDebit ? null : entry.amount().negate(),
                entry.billId());
    }

    private static String name(String account, @Nullable String itemName) {
        return Account.of(account).map(Account::nameZh).orElse(itemName == null ? account : itemName);
    }
}
