package io.banyan.ticket.board;

import io.banyan.common.contract.shared.ChargeLine;
import io.banyan.ticket.board.TicketDetail.TicketFees;
import io.banyan.ticket.board.TicketDetail.TicketQuote;
import io.banyan.ticket.lifecycle.Ticket;
import io.banyan.ticket.lifecycle.TicketAction;
import io.banyan.ticket.material.Requisition;
import io.banyan.ticket.payment.Bills.TicketBill;
import io.banyan.ticket.pricing.ChargeLines.Stage;
import io.banyan.ticket.pricing.Price;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a ticket costs, what is paid, and what was used.
 *
 * @param prices of the present round, by what they were for; without those that have no lines
 */
record TicketMoney(
        Ticket ticket, Map<Stage, List<ChargeLine>> prices, List<TicketBill> bills, List<Requisition> materials) {

    TicketFees fees() {
        var tariff = ticket.facts().tariffOf(ticket.round());
        var price = Price.of(tariff.mode(), present());
        var quote = ticket.snapshot().quote();
        var valid =
                bills.stream().filter(bill -> !bill.status().equals("VOIDED")).toList();
        return new TicketFees(
                tariff.mode(),
                tariff.freeReason(),
                quote == null ? null : new TicketQuote(quote.amount(), quote.state()),
                price.lines(),
                price.gross().amount(),
                price.total().amount(),
                sum(valid, bill -> bill.amount().subtract(bill.refunded())),
                sum(valid, bill -> bill.paid().subtract(bill.refunded())));
    }

    /** Returning is offered only where something was handed out and not accounted for, folding only where nothing was paid. */
    List<String> withoutEmpty(List<String> actions) {
        var paid = bills.stream().anyMatch(bill -> bill.paid().compareTo(bill.refunded()) > 0);
        var something = materials.stream()
                .flatMap(requisition -> requisition.lines().stream())
                .anyMatch(line -> line.outstanding().signum() > 0);
        return actions.stream()
                .filter(action -> something || !action.equals(TicketAction.RETURN_MATERIALS.wireName()))
                .filter(action -> !paid || !action.equals(TicketAction.MERGE.wireName()))
                .toList();
    }

    /** What it was completed with; before that, what was ordered, or the last quote. */
    private List<ChargeLine> present() {
        return Stream.of(Stage.COMPLETION, Stage.ORDER, Stage.QUOTE)
                .filter(prices::containsKey)
                .map(prices::get)
                .findFirst()
                .orElse(List.of());
    }

    private static BigDecimal sum(List<TicketBill> bills, Function<TicketBill, BigDecimal> amount) {
        return bills.stream().map(amount).reduce(new BigDecimal("0.00"), BigDecimal::add);
    }
}
