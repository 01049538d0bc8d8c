package io.banyan.patrol.inspection;

import io.banyan.patrol.equipment.Equipment;
import io.banyan.patrol.equipment.EquipmentService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The inspection, the state of its equipment and the news of a fault: all in one transaction or not at all. */
@Service
public class RecordInspection {

    private final Inspections inspections;
    private final LinkedTickets tickets;
    private final EquipmentService equipment;

    RecordInspection(Inspections inspections, LinkedTickets tickets, EquipmentService equipment) {
        this.inspections = inspections;
        this.tickets = tickets;
        this.equipment = equipment;
    }

    @Transactional
    public void record(Inspection inspection) {
        var inspected = equipment.follow(inspection.equipmentId(), found -> judge(found, inspection));
        inspections.add(inspection, inspection.abnormalFound(inspected).orElse(null));
    }

    private void judge(Equipment found, Inspection inspection) {
        found.requireInUse();
        if (inspection.isAbnormal()) {
            found.foundFaulty();
        } else if (tickets.unmended(found.id()).isEmpty()) {
            found.foundNormal();
        }
    }
}
