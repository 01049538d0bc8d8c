package io.banyan.billing.refund;

import io.banyan.billing.bill.TicketCancelService;
import io.banyan.billing.payment.Payment;
import io.banyan.billing.payment.PaymentService;
import io.banyan.billing.payment.PaymentStatus;
import io.banyan.billing.payment.Payments;
import io.banyan.billing.refund.RefundTerms.Part;
import io.banyan.common.contract.ticket.TicketCancelled;
import io.banyan.common.id.Ids;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A cancelled ticket costs nothing: what is owed for its present round is void, what was paid goes back, what is on its way is closed.
 * Rounds that ended before it was reopened are not touched.
 */
@Service
public class CancellationService {

    private final Payments payments;
    private final PaymentService paying;
    private final RefundService refunds;
    private final TicketCancelService tickets;
    private final Ids ids;

    CancellationService(
            Payments payments, PaymentService paying, RefundService refunds, TicketCancelService tickets, Ids ids) {
        this.payments = payments;
        this.paying = paying;
        this.refunds = refunds;
        this.tickets = tickets;
        this.ids = ids;
    }

    @Transactional
    public void cancelled(TicketCancelled news) {
        // Payments before bills, as everywhere: so nobody waits for each other.
        var _ = payments.lockOfBills(tickets.idsOf(news.ticketId()));
        var affected = tickets.cancel(news.ticketId(), news.reason());
        // Looked up anew: one that was being made meanwhile is there by now, as its bills were waited for; another
        // cannot be made any more.
        for (var payment : payments.lockOfBills(affected)) {
            if (payment.status().isOpen()) {
                if (payment.shares().stream().anyMatch(share -> affected.contains(share.billId()))) {
                    var _ = paying.wantClosed(payment.id());
                }
            } else if (payment.status() == PaymentStatus.SUCCEEDED
                    && !payment.state().reversed()) {
                giveBack(payment, affected, news.reason());
            }
        }
    }

    private void giveBack(Payment payment, Set<Long> affected, String reason) {
        var parts = payment.shares().stream()
                .filter(share ->
                        affected.contains(share.billId()) && share.refundable().isPositive())
                .map(share -> new Part(share.billId(), share.refundable()))
                .toList();
        if (!parts.isEmpty()) {
            var text = "工单取消 " + reason;
            refunds.decide(
                    ids.next(),
                    payment,
                    parts,
                    new RefundService.Reason(text.length() > 80 ? text.substring(0, 80) : text, null));
        }
    }
}
