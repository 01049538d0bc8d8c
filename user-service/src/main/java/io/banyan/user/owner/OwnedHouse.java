package io.banyan.user.owner;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A house somebody has rights in.
 *
 * @param validFrom first day, open if absent
 * @param validTo   last day, open if absent
 */
public record OwnedHouse(
        long ownerId,
        long houseId,
        String label,
        Relation role,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {}
