package io.banyan.inventory.enquiry;

import org.jspecify.annotations.Nullable;

/**
 * @param q   part of an item's code, name, specification or barcode
 * @param low true for what is at its minimum or below
 */
public record StockFilter(
        @Nullable Long projectId,
        @Nullable Long warehouseId,
        @Nullable Long itemId,
        @Nullable String q,
        @Nullable Boolean low) {}
