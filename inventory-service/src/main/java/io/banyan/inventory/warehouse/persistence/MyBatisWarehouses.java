package io.banyan.inventory.warehouse.persistence;

import io.banyan.common.persistence.Changed;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.inventory.warehouse.Warehouse;
import io.banyan.inventory.warehouse.WarehouseProblem;
import io.banyan.inventory.warehouse.Warehouses;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisWarehouses implements Warehouses {

    private final WarehouseMapper mapper;

    MyBatisWarehouses(WarehouseMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(Warehouse warehouse) {
        try {
            Changed.one(mapper.insert(warehouse), "Warehouse");
        } catch (DuplicateKeyException taken) {
            throw taken(warehouse, taken);
        }
    }

    @Override
    public void change(Warehouse warehouse) {
        try {
            Changed.one(mapper.update(warehouse), "Warehouse");
        } catch (DuplicateKeyException taken) {
            throw taken(warehouse, taken);
        }
    }

    /** Two at once made the first warehouse of a project: the second one may try again. */
    private static RuntimeException taken(Warehouse warehouse, DuplicateKeyException taken) {
        if (String.valueOf(taken.getMessage()).contains("uk_warehouse_code")) {
            return WarehouseProblem.codeTaken(warehouse.code());
        }
        Changed.one(0, "The default warehouse");
        return taken;
    }

    @Override
    public void clearDefault(long projectId) {
        mapper.clearDefault(projectId);
    }

    @Override
    public Optional<Warehouse> find(long id) {
        return Optional.ofNullable(mapper.byId(id));
    }

    @Override
    public List<Warehouse> serving(long projectId) {
        return mapper.serving(projectId);
    }

    @Override
    public Page<Warehouse> page(
            long companyId, Collection<Long> projectIds, @Nullable Long projectId, PageRequest page) {
        if (projectIds.isEmpty()) {
            return Page.of(List.of(), page, 0);
        }
        return Page.of(
                mapper.page(companyId, projectIds, projectId, page.size(), page.offset()),
                page,
                mapper.count(companyId, projectIds, projectId));
    }
}
