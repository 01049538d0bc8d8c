package io.banyan.inventory.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * @param q        part of code, name, specification or barcode
 * @param category a category and everything below it
 * @param active   null for both
 */
public record ItemFilter(
        @Nullable String q,
        @Nullable Long category,
        @Nullable ItemKind kind,
        @Nullable Long supplierId,
        @Nullable Boolean active) {}
