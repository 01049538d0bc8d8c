package io.banyan.inventory.catalogue.persistence;

import io.banyan.common.persistence.Changed;
import io.banyan.common.privacy.Vault;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.inventory.catalogue.CatalogueProblem;
import io.banyan.inventory.catalogue.Supplier;
import io.banyan.inventory.catalogue.Suppliers;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** Phones are sealed for their row. */
@Repository
class MyBatisSuppliers implements Suppliers {

    private final SupplierMapper mapper;
    private final Vault vault;

    MyBatisSuppliers(SupplierMapper mapper, Vault vault) {
        this.mapper = mapper;
        this.vault = vault;
    }

    @Override
    public void add(Supplier supplier) {
        try {
            Changed.one(mapper.insert(sealed(supplier)), "Supplier");
        } catch (DuplicateKeyException _) {
            throw CatalogueProblem.supplierTaken(supplier.name());
        }
    }

    @Override
    public void change(Supplier supplier) {
        try {
            Changed.one(mapper.update(sealed(supplier)), "Supplier");
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
        return opened(supplier);
    }

    @Override
    public Page<Supplier> search(long companyId, @Nullable String q, PageRequest page) {
        return Page.of(
                mapper.page(companyId, q, page.size(), page.offset()).stream()
                        .map(this::opened)
                        .toList(),
                page,
                mapper.count(companyId, q));
    }

    private Supplier sealed(Supplier supplier) {
        var phone = supplier.phone();
        return phone == null ? supplier : supplier.withPhone(vault.seal(phone, context(supplier)));
    }

    private Supplier opened(Supplier supplier) {
        var phone = supplier.phone();
        return phone == null ? supplier : supplier.withPhone(vault.openOrPlain(phone, context(supplier)));
    }

    private static String context(Supplier supplier) {
        return "supplier:" + supplier.id();
    }
}
