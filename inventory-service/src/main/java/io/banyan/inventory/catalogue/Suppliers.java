package io.banyan.inventory.catalogue;

import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** The suppliers of all companies. What belongs to another company is not found. */
public interface Suppliers {

    void add(Supplier supplier);

    /** Writes everything but the id and the company; the version must be the stored one. */
    void change(Supplier supplier);

    Supplier get(long companyId, long id);

    /** @param q part of the name or the contact */
    Page<Supplier> search(long companyId, @Nullable String q, PageRequest page);
}
