package io.banyan.inventory.requisition.messaging;

import io.banyan.common.contract.ticket.MaterialsReturned;
import io.banyan.common.contract.ticket.TicketCancelled;
import io.banyan.common.inbox.EventReactions;
import io.banyan.common.inbox.OnEvent;
import io.banyan.inventory.requisition.TicketMaterialService;

@EventReactions
class TicketMaterialListener {

    private final TicketMaterialService materials;

    TicketMaterialListener(TicketMaterialService materials) {
        this.materials = materials;
    }

    @OnEvent("inventory.take-material-back")
    void on(MaterialsReturned news) {
        materials.takeBack(news);
    }

    @OnEvent("inventory.release-material")
    void on(TicketCancelled news) {
        materials.end(news.ticketId());
    }
}
