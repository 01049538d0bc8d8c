package io.banyan.inventory.enquiry;

import io.banyan.inventory.stock.DocumentKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The time range is half-open: from is in, to is out. */
public record MovementFilter(
        @Nullable Long projectId,
        @Nullable Long warehouseId,
        @Nullable Long itemId,
        @Nullable Long ticketId,
        @Nullable DocumentKind docKind,
        @Nullable Long docId,
        @Nullable Instant movedFrom,
        @Nullable Instant movedTo) {}
