package io.banyan.inventory.catalogue.persistence;

import io.banyan.common.persistence.Changed;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.inventory.catalogue.CatalogueProblem;
import io.banyan.inventory.catalogue.Supplier;
import io.banyan.inventory.catalogue.Suppliers;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisSuppliers implements Suppliers {

    private final SupplierMapper mapper;

    MyBatisSuppliers(SupplierMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(Supplier supplier) {
        try {
            Changed.one(mapper.insert(supplier), "Supplier");
        } catch (DuplicateKeyException _) {
            throw CatalogueProblem.supplierTaken(supplier.name());
        }
    }

    @Override
    public void change(Supplier supplier) {
        try {
            Changed.one(mapper.update(supplier), "Supplier");
        } catch (DuplicateKeyException _) {
            throw CatalogueProblem.supplierTaken(supplier.name());
        }
    }

    @Override
    public Supplier get(long companyId, long id) {
        var supplier = mapper.byId(companyId, id);
        if (supplier == null) {
            throw CatalogueProblem.supplierNotFound(id);
        }
        return supplier;
    }

    @Override
    public Page<Supplier> search(long companyId, @Nullable String q, PageRequest page) {
        return Page.of(mapper.page(companyId, q, page.size(), page.offset()), page, mapper.count(companyId, q));
    }
}
