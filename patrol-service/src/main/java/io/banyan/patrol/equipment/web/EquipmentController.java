package io.banyan.patrol.equipment.web;

import io.banyan.common.problem.RequestProblem;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.common.web.Versions;
import io.banyan.patrol.equipment.EquipmentCard;
import io.banyan.patrol.equipment.EquipmentLine;
import io.banyan.patrol.equipment.EquipmentRegister.Filter;
import io.banyan.patrol.equipment.EquipmentService;
import io.banyan.patrol.equipment.EquipmentStatus;
import jakarta.validation.Valid;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/equipment")
class EquipmentController {

    private static final String MANAGER = "hasAuthority('patrol:equipment:manage')";
    private static final String READER =
            "hasAnyAuthority('patrol:equipment:manage', 'patrol:equipment:read', 'patrol:inspection:perform')";

    private final EquipmentService equipment;

    EquipmentController(EquipmentService equipment) {
        this.equipment = equipment;
    }

    @GetMapping
    @PreAuthorize(READER)
    Page<EquipmentLine> list(
            Caller caller,
            PageRequest page,
            @RequestParam(required = false) @Nullable Long projectId,
            @RequestParam(required = false) @Nullable Long typeId,
            @RequestParam(required = false) @Nullable EquipmentStatus status,
            @RequestParam(required = false) @Nullable String q) {
        return equipment.list(caller, new Filter(projectId, typeId, status, q), page);
    }

    /** What was scanned, with the items to check. */
    @GetMapping("/by-code")
    @PreAuthorize(READER)
    EquipmentCard byCode(Caller caller, @RequestParam String code) {
        return equipment.card(caller, equipment.scanned(caller, code));
    }

    @PostMapping
    @PreAuthorize(MANAGER)
    ResponseEntity<EquipmentCard> add(Caller caller, @Valid @RequestBody EquipmentRequest request) {
        var projectId = request.projectId();
        if (projectId == null) {
            throw RequestProblem.field("/projectId", "not-null", "Say which project");
        }
        var id = equipment.add(caller, projectId, request.plate());
        var card = equipment.card(caller, equipment.get(caller, id));
        return ResponseEntity.created(URI.create("/api/v1/equipment/" + id))
                .eTag(Versions.etag(card.version()))
                .body(card);
    }

    @PutMapping("/{id}")
    @PreAuthorize(MANAGER)
    ResponseEntity<EquipmentCard> describe(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody EquipmentRequest request) {
        equipment.describe(caller, id, ifMatch, request.plate());
        return tagged(equipment.card(caller, equipment.get(caller, id)));
    }

    @PostMapping("/{id}/actions/retire")
    @PreAuthorize(MANAGER)
    ResponseEntity<EquipmentCard> retire(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        equipment.retire(caller, id, ifMatch);
        return tagged(equipment.card(caller, equipment.get(caller, id)));
    }

    private static ResponseEntity<EquipmentCard> tagged(EquipmentCard card) {
        return ResponseEntity.ok().eTag(Versions.etag(card.version())).body(card);
    }
}
