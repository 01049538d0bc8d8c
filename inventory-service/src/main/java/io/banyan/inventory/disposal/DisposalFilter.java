package io.banyan.inventory.disposal;

import org.jspecify.annotations.Nullable;

/** Which documents are wanted; null for all. */
public record DisposalFilter(
        @Nullable Long projectId,
        @Nullable Long ticketId,
        @Nullable String ticketNumber) {}
