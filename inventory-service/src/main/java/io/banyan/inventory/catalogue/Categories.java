package io.banyan.inventory.catalogue;

import java.util.List;

/** The tree of categories as a flat list, parents named by id. */
public interface Categories {

    void add(Category category);

    void requireKnown(long companyId, long id);

    List<Category> all(long companyId);
}
