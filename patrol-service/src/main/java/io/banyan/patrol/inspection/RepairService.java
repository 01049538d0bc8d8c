package io.banyan.patrol.inspection;

import io.banyan.patrol.equipment.Equipment;
import io.banyan.patrol.equipment.EquipmentService;
import io.banyan.patrol.inspection.LinkedTicket.State;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Follows the tickets that were opened for inspections; the state of the equipment follows from all of its tickets. */
@Service
public class RepairService {

    private final Inspections inspections;
    private final LinkedTickets tickets;
    private final EquipmentService equipment;
    private final Clock clock;

    RepairService(Inspections inspections, LinkedTickets tickets, EquipmentService equipment, Clock clock) {
        this.inspections = inspections;
        this.tickets = tickets;
        this.equipment = equipment;
        this.clock = clock;
    }

    /** A ticket was opened for an inspection. One that is not ours, or is linked already, changes nothing. */
    @Transactional
    public void link(long inspectionId, long ticketId, String number) {
        inspections
                .find(inspectionId)
                .filter(_ -> tickets.ofInspection(inspectionId).isEmpty())
                .ifPresent(inspection -> equipment.follow(inspection.equipmentId(), found -> {
                    tickets.add(new LinkedTicket(
                            ticketId,
                            inspectionId,
                            found.id(),
                            inspection.companyId(),
                            inspection.projectId(),
                            number,
                            State.OPEN,
                            clock.instant()));
                    settle(found, State.OPEN);
                }));
    }

    /** A ticket moved; most tickets are none of ours. */
    @Transactional
    public void moved(long ticketId, State state) {
        tickets.find(ticketId)
                .ifPresent(ticket -> equipment.follow(ticket.equipmentId(), found -> {
                    tickets.save(ticket.in(state, clock.instant()));
                    settle(found, state);
                }));
    }

    /** A cancelled ticket mended nothing: the equipment stays faulty until an inspection finds it normal. */
    private void settle(Equipment found, State moved) {
        var unmended = tickets.unmended(found.id());
        if (unmended.stream().anyMatch(ticket -> ticket.state() == State.IN_PROGRESS)) {
            found.repairBegan();
        } else if (!unmended.isEmpty() || moved == State.CANCELLED) {
            found.faultIsBack();
        } else {
            found.mended();
        }
    }
}
