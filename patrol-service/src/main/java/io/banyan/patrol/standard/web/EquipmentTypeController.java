package io.banyan.patrol.standard.web;

import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.common.web.Versions;
import io.banyan.patrol.standard.EquipmentType;
import io.banyan.patrol.standard.StandardService;
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
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/equipment-types")
class EquipmentTypeController {

    private static final String MANAGER = "hasAuthority('patrol:equipment:manage')";
    private static final String READER =
            "hasAnyAuthority('patrol:equipment:manage', 'patrol:equipment:read', 'patrol:inspection:perform')";

    private final StandardService standards;

    EquipmentTypeController(StandardService standards) {
        this.standards = standards;
    }

    @GetMapping
    @PreAuthorize(READER)
    Page<EquipmentType> list(Caller caller, PageRequest page) {
        return standards.list(caller, page);
    }

    @GetMapping("/{id}")
    @PreAuthorize(READER)
    ResponseEntity<EquipmentType> one(Caller caller, @PathVariable long id) {
        return tagged(standards.get(caller.companyId(), id));
    }

    @PostMapping
    @PreAuthorize(MANAGER)
    ResponseEntity<EquipmentType> add(Caller caller, @Valid @RequestBody EquipmentTypeRequest request) {
        var type = standards.add(caller, request.draft());
        return ResponseEntity.created(URI.create("/api/v1/equipment-types/" + type.id()))
                .eTag(Versions.etag(type.version()))
                .body(type);
    }

    @PutMapping("/{id}")
    @PreAuthorize(MANAGER)
    ResponseEntity<EquipmentType> change(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody EquipmentTypeRequest request) {
        return tagged(standards.change(caller, id, ifMatch, request.draft()));
    }

    private static ResponseEntity<EquipmentType> tagged(EquipmentType type) {
        return ResponseEntity.ok().eTag(Versions.etag(type.version())).body(type);
    }
}
