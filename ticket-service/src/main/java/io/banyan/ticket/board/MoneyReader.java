package io.banyan.ticket.board;

import io.banyan.common.contract.shared.ChargeLine;
import io.banyan.ticket.board.TicketDetail.TicketFees;
import io.banyan.ticket.board.TicketDetail.TicketQuote;
import io.banyan.ticket.lifecycle.Ticket;
import io.banyan.ticket.lifecycle.TicketAction;
import io.banyan.ticket.material.Requisition;
import io.banyan.ticket.material.Requisitions;
import io.banyan.ticket.payment.Bills;
import io.banyan.ticket.payment.Bills.TicketBill;
import io.banyan.ticket.pricing.ChargeLines;
import io.banyan.ticket.pricing.ChargeLines.Stage;
import io.banyan.ticket.pricing.Price;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Prices, bills and material of a ticket, as it shows them. */
@Service
class MoneyReader {

    private final ChargeLines lines;
    private final Bills bills;
    private final Requisitions requisitions;

    MoneyReader(ChargeLines lines, Bills bills, Requisitions requisitions) {
        this.lines = lines;
        this.bills = bills;
        this.requisitions = requisitions;
    }

    List<Requisition> materials(long ticketId) {
        return requisitions.of(ticketId);
    }

    List<TicketBill> bills(long ticketId) {
        return bills.ofTicket(ticketId);
    }

    TicketFees fees(Ticket ticket) {
        var tariff = ticket.facts().tariffOf(ticket.round());
        var price = Price.of(tariff.mode(), present(ticket));
        var quote = ticket.snapshot().quote();
        var known = bills.ofTicket(ticket.facts().id()).stream()
                .filter(bill -> !bill.status().equals("VOIDED"))
                .toList();
        return new TicketFees(
                tariff.mode(),
                tariff.freeReason(),
                quote == null ? null : new TicketQuote(quote.amount(), quote.state()),
                price.lines(),
                price.gross().amount(),
                price.total().amount(),
                sum(known, bill -> bill.amount().subtract(bill.refunded())),
                sum(known, bill -> bill.paid().subtract(bill.refunded())));
    }

    /** Returning is offered only where something was handed out and not accounted for, folding only where nothing was paid. */
    List<String> withoutEmpty(Ticket ticket, List<String> actions) {
        var paid = bills.ofTicket(ticket.facts().id()).stream()
                .anyMatch(bill -> bill.paid().compareTo(bill.refunded()) > 0);
        var something = requisitions.of(ticket.facts().id()).stream()
                .flatMap(requisition -> requisition.lines().stream())
                .anyMatch(line -> line.outstanding().signum() > 0);
        return actions.stream()
                .filter(action -> something || !action.equals(TicketAction.RETURN_MATERIALS.wireName()))
                .filter(action -> !paid || !action.equals(TicketAction.MERGE.wireName()))
                .toList();
    }

    private List<ChargeLine> present(Ticket ticket) {
        return Stream.of(Stage.COMPLETION, Stage.ORDER, Stage.QUOTE)
                .map(stage -> lines.of(ticket.facts().id(), ticket.round(), stage))
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static BigDecimal sum(List<TicketBill> bills, Function<TicketBill, BigDecimal> amount) {
        return bills.stream().map(amount).reduce(new BigDecimal("0.00"), BigDecimal::add);
    }
}
