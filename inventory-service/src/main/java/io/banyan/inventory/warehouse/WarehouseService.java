package io.banyan.inventory.warehouse;

import io.banyan.common.security.Caller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens and changes warehouses. The first one of a project is its default one. */
@Service
public class WarehouseService {

    private final Warehouses warehouses;

    WarehouseService(Warehouses warehouses) {
        this.warehouses = warehouses;
    }

    /** The warehouse, if it lies in the caller's projects; otherwise it is not found. */
    public Warehouse visible(Caller caller, long id) {
        return warehouses
                .find(id)
                .filter(warehouse -> caller.seesProject(warehouse.companyId(), warehouse.projectId()))
                .orElseThrow(() -> WarehouseProblem.notFound(id));
    }

    /** As {@link #visible}, and in use. */
    public Warehouse usable(Caller caller, long id) {
        var warehouse = visible(caller, id);
        if (!warehouse.active()) {
            throw WarehouseProblem.inactive(id);
        }
        return warehouse;
    }

    @Transactional
    public Warehouse open(Caller caller, Warehouse wanted) {
        if (!caller.seesProject(wanted.companyId(), wanted.projectId())) {
            throw WarehouseProblem.projectNotFound(wanted.projectId());
        }
        var first = warehouses.serving(wanted.projectId()).isEmpty();
        var warehouse = withDefault(wanted, wanted.isDefault() || first);
        if (warehouse.isDefault()) {
            warehouses.clearDefault(warehouse.projectId());
        }
        warehouses.add(warehouse);
        return stored(warehouse.id());
    }

    @Transactional
    public Warehouse change(Caller caller, Warehouse wanted) {
        var present = visible(caller, wanted.id());
        var warehouse = withDefault(wanted, wanted.isDefault() && wanted.active());
        if (warehouse.isDefault() && !present.isDefault()) {
            warehouses.clearDefault(present.projectId());
        }
        warehouses.change(warehouse);
        return stored(warehouse.id());
    }

    private Warehouse stored(long id) {
        return warehouses.find(id).orElseThrow(() -> WarehouseProblem.notFound(id));
    }

    private static Warehouse withDefault(Warehouse w, boolean isDefault) {
        return new Warehouse(
                w.id(),
                w.companyId(),
                w.projectId(),
                w.code(),
                w.name(),
                isDefault,
                w.active(),
                w.version(),
                w.updatedAt());
    }
}
