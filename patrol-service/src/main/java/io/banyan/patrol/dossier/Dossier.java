package io.banyan.patrol.dossier;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.banyan.patrol.equipment.EquipmentCard;
import io.banyan.patrol.inspection.InspectionLine;
import io.banyan.patrol.inspection.LinkedTicket;
import java.time.Instant;
import java.util.List;

/**
 * @param tickets     opened for it, the newest first
 * @param inspections of it, the newest first
 */
record Dossier(@JsonUnwrapped EquipmentCard equipment, List<OpenedTicket> tickets, List<InspectionLine> inspections) {

    record OpenedTicket(long id, String number, LinkedTicket.State state, Instant changedAt, long inspectionId) {

        static OpenedTicket of(LinkedTicket ticket) {
            return new OpenedTicket(
                    ticket.ticketId(), ticket.number(), ticket.state(), ticket.changedAt(), ticket.inspectionId());
        }
    }
}
