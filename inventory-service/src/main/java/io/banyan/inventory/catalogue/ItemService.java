package io.banyan.inventory.catalogue;

import io.banyan.common.security.Caller;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Keeps items whose category, supplier and photo exist. The photo is tied before the item is stored, so that it is never collected. */
@Service
public class ItemService {

    private final Items items;
    private final Categories categories;
    private final Suppliers suppliers;
    private final ItemPhotos photos;

    ItemService(Items items, Categories categories, Suppliers suppliers, ItemPhotos photos) {
        this.items = items;
        this.categories = categories;
        this.suppliers = suppliers;
        this.photos = photos;
    }

    public Item add(Caller caller, Item item) {
        requireSound(caller, item, null);
        items.add(item);
        return items.get(caller.companyId(), item.id());
    }

    /** The version in {@code item} must be the stored one. */
    public Item change(Caller caller, Item item, Item present) {
        requireSound(caller, item, present.photoId());
        items.change(item);
        return items.get(caller.companyId(), item.id());
    }

    private void requireSound(Caller caller, Item item, @Nullable Long presentPhoto) {
        if (item.categoryId() != null) {
            categories.requireKnown(caller.companyId(), item.categoryId());
        }
        if (item.supplierId() != null) {
            var _ = suppliers.get(caller.companyId(), item.supplierId());
        }
        if (item.photoId() != null && !Objects.equals(item.photoId(), presentPhoto)) {
            photos.claim(caller, item.id(), item.photoId());
        }
    }
}
