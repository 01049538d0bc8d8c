package io.banyan.inventory.level.web;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.problem.RequestProblem;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Versions;
import io.banyan.inventory.catalogue.Items;
import io.banyan.inventory.level.LevelService;
import io.banyan.inventory.level.StockLevel;
import io.banyan.inventory.level.StockLevels;
import io.banyan.inventory.warehouse.WarehouseService;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/inventory/warehouses/{warehouseId}/levels")
class LevelController {

    private final LevelService service;
    private final StockLevels levels;
    private final WarehouseService warehouses;
    private final Items items;

    LevelController(LevelService service, StockLevels levels, WarehouseService warehouses, Items items) {
        this.service = service;
        this.levels = levels;
        this.warehouses = warehouses;
        this.items = items;
    }

    record LevelRequest(
            @NotNull @PositiveOrZero @Digits(integer = 11, fraction = 3)
            BigDecimal minimum,

            @Nullable @PositiveOrZero @Digits(integer = 11, fraction = 3)
            BigDecimal maximum) {}

    record LevelList(List<StockLevel> items) {}

    @GetMapping
    @PreAuthorize("hasAuthority('" + Permissions.STOCK_READ + "')")
    LevelList all(Caller caller, @PathVariable long warehouseId) {
        return new LevelList(levels.of(warehouses.visible(caller, warehouseId).id()));
    }

    /** A level that does not exist yet has the version 0. */
    @PutMapping("/{itemId}")
    @PreAuthorize("hasAuthority('" + Permissions.ITEM_MANAGE + "')")
    ResponseEntity<StockLevel> set(
            Caller caller,
            @PathVariable long warehouseId,
            @PathVariable long itemId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody LevelRequest request) {
        var warehouse = warehouses.visible(caller, warehouseId);
        var item = items.get(caller.companyId(), itemId);
        var version = levels.find(warehouseId, itemId).map(StockLevel::version).orElse(0L);
        Versions.require(ifMatch, version);
        var maximum = request.maximum();
        if (maximum != null && maximum.compareTo(request.minimum()) < 0) {
            throw RequestProblem.field("/maximum", "min", "The maximum is below the minimum");
        }
        service.set(new StockLevel(
                warehouseId,
                itemId,
                item.name(),
                warehouse.companyId(),
                warehouse.projectId(),
                request.minimum(),
                maximum,
                false,
                0,
                version));
        var level = levels.find(warehouseId, itemId).orElseThrow();
        return ResponseEntity.ok().eTag(Versions.etag(level.version())).body(level);
    }
}
