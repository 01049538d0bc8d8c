package io.banyan.patrol.inspection.web;

import io.banyan.common.idempotency.Idempotency;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.patrol.inspection.InspectionLine;
import io.banyan.patrol.inspection.InspectionService;
import io.banyan.patrol.inspection.Inspections.Filter;
import io.banyan.patrol.inspection.LinkedTickets;
import io.banyan.patrol.inspection.Photos;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/inspections")
class InspectionController {

    private static final String READER = "hasAnyAuthority('patrol:equipment:read', 'patrol:inspection:perform')";

    private final InspectionService inspections;
    private final LinkedTickets tickets;
    private final Photos photos;
    private final Idempotency idempotency;

    InspectionController(InspectionService inspections, LinkedTickets tickets, Photos photos, Idempotency idempotency) {
        this.inspections = inspections;
        this.tickets = tickets;
        this.photos = photos;
        this.idempotency = idempotency;
    }

    @PostMapping
    @PreAuthorize("hasAuthority('patrol:inspection:perform')")
    ResponseEntity<InspectionResponse> perform(
            Caller caller,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody InspectionRequest request) {
        return idempotency.create(
                caller,
                "inspections.perform",
                key,
                request,
                InspectionResponse.class,
                id -> InspectionResponse.of(inspections.perform(caller, id, request.report())));
    }

    @GetMapping
    @PreAuthorize(READER)
    Page<InspectionLine> list(
            Caller caller,
            PageRequest page,
            @RequestParam(required = false) @Nullable Long equipmentId,
            @RequestParam(required = false) @Nullable Long projectId,
            @RequestParam(required = false) @Nullable Boolean abnormal) {
        return inspections.list(caller, new Filter(equipmentId, projectId, abnormal), page);
    }

    @GetMapping("/{id}")
    @PreAuthorize(READER)
    InspectionResponse one(Caller caller, @PathVariable long id) {
        var inspection = inspections.get(caller, id);
        var ticket = tickets.ofInspection(id).orElse(null);
        return InspectionResponse.of(inspection, ticket, photos.of(inspection.evidence()));
    }
}
