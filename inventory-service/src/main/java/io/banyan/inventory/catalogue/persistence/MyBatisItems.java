package io.banyan.inventory.catalogue.persistence;

import io.banyan.common.persistence.Changed;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.inventory.catalogue.CatalogueProblem;
import io.banyan.inventory.catalogue.Item;
import io.banyan.inventory.catalogue.ItemFilter;
import io.banyan.inventory.catalogue.Items;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisItems implements Items {

    private final ItemMapper mapper;

    MyBatisItems(ItemMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(Item item) {
        try {
            Changed.one(mapper.insert(item), "Item");
        } catch (DuplicateKeyException taken) {
            throw taken(item, taken);
        }
    }

    @Override
    public void change(Item item) {
        try {
            Changed.one(mapper.update(item), "Item");
        } catch (DuplicateKeyException taken) {
            throw taken(item, taken);
        }
    }

    private static CatalogueProblem taken(Item item, DuplicateKeyException taken) {
        return String.valueOf(taken.getMessage()).contains("uk_item_barcode")
                ? CatalogueProblem.barcodeTaken(String.valueOf(item.barcode()))
                : CatalogueProblem.codeTaken(item.code());
    }

    @Override
    public Item get(long companyId, long id) {
        var item = mapper.byId(companyId, id);
        if (item == null) {
            throw CatalogueProblem.itemNotFound(id);
        }
        return item;
    }

    @Override
    public Map<Long, Item> each(long companyId, Collection<Long> ids) {
        var found = new TreeMap<Long, Item>();
        known(companyId, ids).forEach(item -> found.put(item.id(), item));
        for (var id : ids) {
            if (!found.containsKey(id)) {
                throw CatalogueProblem.itemNotFound(id);
            }
        }
        return found;
    }

    @Override
    public Map<Long, Item> usable(long companyId, Collection<Long> ids) {
        var found = each(companyId, ids);
        found.values().stream().filter(item -> !item.active()).findFirst().ifPresent(item -> {
            throw CatalogueProblem.itemInactive(item.id());
        });
        return found;
    }

    @Override
    public List<Item> known(long companyId, Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : mapper.byIds(companyId, ids);
    }

    @Override
    public Page<Item> search(long companyId, ItemFilter filter, PageRequest page) {
        return Page.of(
                mapper.page(companyId, filter, page.size(), page.offset()), page, mapper.count(companyId, filter));
    }
}
