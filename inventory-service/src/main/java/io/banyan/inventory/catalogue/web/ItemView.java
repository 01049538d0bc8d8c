package io.banyan.inventory.catalogue.web;

import io.banyan.common.contract.user.UserInternalApi.FileFacts;
import io.banyan.inventory.catalogue.Item;
import io.banyan.inventory.catalogue.ItemKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An item as clients see it.
 *
 * @param photo with a short-lived link; absent while user-service is away
 */
record ItemView(
        long id,
        long companyId,
        String code,
        String name,
        @Nullable Long categoryId,
        @Nullable String brand,
        @Nullable String spec,
        @Nullable String model,
        String unit,
        BigDecimal salePrice,
        @Nullable String barcode,
        ItemKind kind,
        @Nullable Long supplierId,
        @Nullable Long photoId,
        @Nullable FileFacts photo,
        boolean active,
        long version,
        Instant updatedAt) {

    static ItemView of(Item item, Map<Long, FileFacts> photos) {
        return new ItemView(
                item.id(),
                item.companyId(),
                item.code(),
                item.name(),
                item.categoryId(),
                item.brand(),
                item.spec(),
                item.model(),
                item.unit(),
                item.salePrice(),
                item.barcode(),
                item.kind(),
                item.supplierId(),
                item.photoId(),
                item.photoId() == null ? null : photos.get(item.photoId()),
                item.active(),
                item.version(),
                item.updatedAt());
    }
}
