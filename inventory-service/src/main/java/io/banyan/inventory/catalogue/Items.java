package io.banyan.inventory.catalogue;

import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The items of all companies. What belongs to another company is not found. */
public interface Items {

    void add(Item item);

    /** Writes everything but the id and the company; the version must be the stored one. */
    void change(Item item);

    Item get(long companyId, long id);

    /** Each of these items, by id; refuses when one is missing. */
    Map<Long, Item> each(long companyId, Collection<Long> ids);

    /** As {@link #each}; refuses also when one is no longer used. */
    Map<Long, Item> usable(long companyId, Collection<Long> ids);

    /** Those of these items that exist. */
    List<Item> known(long companyId, Collection<Long> ids);

    Page<Item> search(long companyId, ItemFilter filter, PageRequest page);
}
