package io.banyan.inventory.stock;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The document that moves stock. Its kind and id, with the number of a line, allow each movement once.
 *
 * @param ticketId set when it happens for a ticket
 * @param movedBy  the person who answers for it
 */
public record Document(
        DocumentKind kind,
        long id,
        long companyId,
        long projectId,
        @Nullable Long ticketId,
        long movedBy,
        Instant movedAt) {}
