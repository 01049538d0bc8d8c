package io.banyan.inventory.requisition.web;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.idempotency.Idempotency;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.common.web.Versions;
import io.banyan.inventory.requisition.RequisitionFilter;
import io.banyan.inventory.requisition.RequisitionQueries;
import io.banyan.inventory.requisition.RequisitionService;
import io.banyan.inventory.requisition.RequisitionService.DepartmentRequest;
import io.banyan.inventory.requisition.RequisitionView;
import io.banyan.inventory.stock.ItemQuantity;
import io.banyan.inventory.warehouse.WarehouseService;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/inventory/requisitions")
class RequisitionController {

    private static final String READ =
            "hasAnyAuthority('" + Permissions.STOCK_READ + "','" + Permissions.REQUISITION_ISSUE + "')";

    private final RequisitionService service;
    private final RequisitionQueries queries;
    private final WarehouseService warehouses;
    private final Idempotency idempotency;

    RequisitionController(
            RequisitionService service,
            RequisitionQueries queries,
            WarehouseService warehouses,
            Idempotency idempotency) {
        this.service = service;
        this.queries = queries;
        this.warehouses = warehouses;
        this.idempotency = idempotency;
    }

    record OpenRequisitionRequest(
            @NotNull Long warehouseId,
            @NotBlank @Size(max = 60) String department,
            @Nullable @Size(max = 500) String note,
            @NotEmpty @Size(max = 100) List<@Valid WantedLine> lines) {

        record WantedLine(
                @NotNull Long itemId,

                @NotNull @Positive @Digits(integer = 8, fraction = 3)
                BigDecimal quantity) {}
    }

    record RefuseRequisitionRequest(
            @NotBlank @Size(max = 500) String reason) {}

    @PostMapping
    @PreAuthorize(READ)
    ResponseEntity<RequisitionView> open(
            Caller caller,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @Valid @RequestBody OpenRequisitionRequest request) {
        return idempotency.create(caller, "requisitions.open", key, request, RequisitionView.class, id -> {
            var wanted = request.lines().stream()
                    .map(line -> new ItemQuantity(line.itemId(), line.quantity()))
                    .toList();
            var warehouse = warehouses.usable(caller, request.warehouseId());
            service.open(caller, id, new DepartmentRequest(warehouse, request.department(), request.note(), wanted));
            return queries.get(caller, id);
        });
    }

    @GetMapping
    @PreAuthorize(READ)
    Page<RequisitionView> page(Caller caller, @ModelAttribute RequisitionFilter filter, PageRequest page) {
        return queries.page(caller, filter, page);
    }

    @GetMapping("/{id}")
    @PreAuthorize(READ)
    ResponseEntity<RequisitionView> get(Caller caller, @PathVariable long id) {
        var found = queries.get(caller, id);
        return ResponseEntity.ok().eTag(Versions.etag(found.version())).body(found);
    }

    @PostMapping("/{id}/actions/refuse")
    @PreAuthorize("hasAuthority('" + Permissions.REQUISITION_ISSUE + "')")
    RequisitionView refuse(Caller caller, @PathVariable long id, @Valid @RequestBody RefuseRequisitionRequest request) {
        service.refuse(caller, id, request.reason().strip());
        return queries.get(caller, id);
    }
}
