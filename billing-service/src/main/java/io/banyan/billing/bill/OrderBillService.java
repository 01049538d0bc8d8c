package io.banyan.billing.bill;

import io.banyan.billing.chargeitem.ChargeItemService;
import io.banyan.common.contract.billing.BillingInternalApi.PrepareOrderBill;
import io.banyan.common.money.Money;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The billing side of a paid order: the ticket and its bill appear together or not at all (Seata TCC). What is tried is not a bill yet;
 * confirming issues it with its number, voucher and news.
 */
@Service
public class OrderBillService {

    private final OrderBillTries tries;
    private final BillService bills;
    private final ChargeItemService items;

    OrderBillService(OrderBillTries tries, BillService bills, ChargeItemService items) {
        this.tries = tries;
        this.bills = bills;
        this.items = items;
    }

    /** Checks the command and remembers it. */
    @Transactional
    public void attempt(long billId, PrepareOrderBill command) {
        if (!amount(command).isPositive()) {
            throw BillProblem.nothingToBill(command.title());
        }
        var _ = terms(command);
        tries.add(billId, command);
    }

    /** Issues the bill, unless its ticket was cancelled in between. Nothing tried under this id: nothing to do. */
    @Transactional
    public void confirm(long billId) {
        tries.lock(billId).ifPresent(tried -> {
            tries.remove(billId);
            if (!tried.cancelled()) {
                var _ = bills.issue(billId, terms(tried.command()));
            }
        });
    }

    @Transactional
    public void cancel(long billId) {
        tries.remove(billId);
    }

    /** What the bill comes to. */
    public static Money amount(PrepareOrderBill command) {
        return Money.sum(
                command.lines().stream().map(line -> new Money(line.amount())).toList());
    }

    private BillTerms terms(PrepareOrderBill command) {
        return new BillTerms(
                command.companyId(),
                command.projectId(),
                command.houseId(),
                command.payerId(),
                null,
                command.source(),
                TicketBillService.MAIN,
                command.ticketNumber(),
                command.title(),
                TicketBillService.lines(
                        command.ticketNumber(), command.lines(), items.forTicketLines(command.companyId())));
    }
}
