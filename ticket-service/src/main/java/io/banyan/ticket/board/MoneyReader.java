package io.banyan.ticket.board;

import io.banyan.ticket.lifecycle.Ticket;
import io.banyan.ticket.material.Requisitions;
import io.banyan.ticket.payment.Bills;
import io.banyan.ticket.pricing.ChargeLines;
import org.springframework.stereotype.Service;

/** Reads prices, bills and material of a ticket, each once, however often its page tells of them. */
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

    TicketMoney of(Ticket ticket) {
        var id = ticket.facts().id();
        return new TicketMoney(ticket, lines.ofRound(id, ticket.round()), bills.ofTicket(id), requisitions.of(id));
    }
}
