package io.banyan.inventory.warehouse.web;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.id.Ids;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.common.web.Versions;
import io.banyan.inventory.warehouse.Warehouse;
import io.banyan.inventory.warehouse.WarehouseService;
import io.banyan.inventory.warehouse.Warehouses;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
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
@RequestMapping("/api/v1/inventory/warehouses")
class WarehouseController {

    private static final String PATH = "/api/v1/inventory/warehouses/";
    private static final String MANAGE = "hasAuthority('" + Permissions.ITEM_MANAGE + "')";
    private static final String READ = "hasAnyAuthority('" + Permissions.STOCK_READ + "','" + Permissions.ITEM_MANAGE
            + "','" + Permissions.TICKET_WORK + "')";

    private final WarehouseService service;
    private final Warehouses warehouses;
    private final Ids ids;
    private final Clock clock;

    WarehouseController(WarehouseService service, Warehouses warehouses, Ids ids, Clock clock) {
        this.service = service;
        this.warehouses = warehouses;
        this.ids = ids;
        this.clock = clock;
    }

    record OpenWarehouseRequest(
            @NotNull Long projectId,
            @NotBlank @Size(max = 40) String code,
            @NotBlank @Size(max = 60) String name,
            @Nullable Boolean isDefault) {}

    record ChangeWarehouseRequest(
            @NotBlank @Size(max = 40) String code,
            @NotBlank @Size(max = 60) String name,
            @NotNull Boolean isDefault,
            @NotNull Boolean active) {}

    @PostMapping
    @PreAuthorize(MANAGE)
    ResponseEntity<Warehouse> open(Caller caller, @Valid @RequestBody OpenWarehouseRequest request) {
        var warehouse = service.open(
                caller,
                new Warehouse(
                        ids.next(),
                        caller.companyId(),
                        request.projectId(),
                        request.code().strip(),
                        request.name().strip(),
                        Boolean.TRUE.equals(request.isDefault()),
                        true,
                        0,
                        clock.instant()));
        return ResponseEntity.created(URI.create(PATH + warehouse.id()))
                .eTag(Versions.etag(warehouse.version()))
                .body(warehouse);
    }

    @GetMapping
    @PreAuthorize(READ)
    Page<Warehouse> all(Caller caller, @RequestParam(required = false) @Nullable Long projectId, PageRequest page) {
        return warehouses.page(caller.companyId(), caller.projectIds(), projectId, page);
    }

    @GetMapping("/{id}")
    @PreAuthorize(READ)
    ResponseEntity<Warehouse> get(Caller caller, @PathVariable long id) {
        return shown(service.visible(caller, id));
    }

    @PutMapping("/{id}")
    @PreAuthorize(MANAGE)
    ResponseEntity<Warehouse> change(
            Caller caller,
            @PathVariable long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody ChangeWarehouseRequest request) {
        var present = service.visible(caller, id);
        Versions.require(ifMatch, present.version());
        return shown(service.change(
                caller,
                new Warehouse(
                        id,
                        present.companyId(),
                        present.projectId(),
                        request.code().strip(),
                        request.name().strip(),
                        request.isDefault(),
                        request.active(),
                        present.version(),
                        clock.instant())));
    }

    private static ResponseEntity<Warehouse> shown(Warehouse warehouse) {
        return ResponseEntity.ok().eTag(Versions.etag(warehouse.version())).body(warehouse);
    }
}
