package io.banyan.patrol.dossier;

import io.banyan.common.security.Caller;
import io.banyan.common.web.Versions;
import io.banyan.patrol.equipment.EquipmentService;
import io.banyan.patrol.inspection.Inspections;
import io.banyan.patrol.inspection.LinkedTickets;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/equipment")
class DossierController {

    private static final int TICKETS = 20;
    private static final int INSPECTIONS = 10;

    private final EquipmentService equipment;
    private final Inspections inspections;
    private final LinkedTickets tickets;

    DossierController(EquipmentService equipment, Inspections inspections, LinkedTickets tickets) {
        this.equipment = equipment;
        this.inspections = inspections;
        this.tickets = tickets;
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAnyAuthority('patrol:equipment:manage', 'patrol:equipment:read', 'patrol:inspection:perform')")
    ResponseEntity<Dossier> one(Caller caller, @PathVariable long id) {
        var card = equipment.card(caller, equipment.get(caller, id));
        var linked = tickets.ofEquipment(id, TICKETS).stream()
                .map(Dossier.OpenedTicket::of)
                .toList();
        return ResponseEntity.ok()
                .eTag(Versions.etag(card.version()))
                .body(new Dossier(card, linked, inspections.latest(id, INSPECTIONS)));
    }
}
