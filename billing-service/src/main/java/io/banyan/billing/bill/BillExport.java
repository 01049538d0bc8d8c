package io.banyan.billing.bill;

import io.banyan.billing.bill.BillQueries.BillFilter;
import io.banyan.billing.bill.BillQueries.BillSummary;
import io.banyan.common.contract.user.Permissions;
import io.banyan.common.export.ExportSource;
import io.banyan.common.export.ExportWords;
import io.banyan.common.security.Caller;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of bills as a file, in the columns of the office's own. */
@Component
public class BillExport implements ExportSource<BillFilter> {

    private static final List<String> COLUMNS =
            List.of("number", "title", "status", "amount", "paid", "owed", "due", "issued");

    private final BillQueries bills;
    private final ExportWords words;

    BillExport(BillQueries bills, ExportWords words) {
        this.bills = bills;
        this.words = words;
    }

    @Override
    public String subject() {
        return "bills";
    }

    @Override
    public Class<BillFilter> filter() {
        return BillFilter.class;
    }

    @Override
    public boolean isOpenTo(Caller caller) {
        return caller.may(Permissions.BILL_READ) || caller.may(Permissions.CASH_COLLECT);
    }

    @Override
    public long count(Caller caller, BillFilter filter) {
        return bills.count(caller, filter);
    }

    @Override
    public List<String> header(Caller caller, Locale locale) {
        return words.sayAll("bill.column.", COLUMNS, locale);
    }

    @Override
    public List<Line> page(Caller caller, BillFilter filter, long before, int limit, Locale locale) {
        return bills.below(caller, filter, before, limit).stream()
                .map(bill -> new Line(bill.id(), cells(bill, locale)))
                .toList();
    }

    private List<@Nullable String> cells(BillSummary bill, Locale locale) {
        return List.of(
                bill.number(),
                bill.title(),
                words.say("bill.status." + bill.status(), locale),
                bill.amount().toPlainString(),
                bill.paid().toPlainString(),
                bill.owed().toPlainString(),
                bill.dueOn().toString(),
                words.at(bill.issuedAt()));
    }
}
