package io.banyan.common.contract.ticket;

import io.banyan.common.contract.shared.ContractEvent;

/** What ticket-service tells about a ticket 工单. */
public interface TicketEvent extends ContractEvent {

    String TOPIC = "banyan.ticket.events.v1";
}
