package io.banyan.inventory.document;

import io.banyan.inventory.stock.DocumentKind;
import org.jspecify.annotations.Nullable;

/** @param incoming stock-ins or stock-outs */
public record DocumentFilter(
        boolean incoming,
        @Nullable Long warehouseId,
        @Nullable DocumentKind kind,
        @Nullable Long ticketId) {}
