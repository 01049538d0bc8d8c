package io.banyan.user.owner;

import io.banyan.common.contract.user.UserInternalApi.HousePermission;
import io.banyan.user.ownership.Relation;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A house somebody has rights in.
 *
 * @param share     of a co-owner, like {@code 1/2}
 * @param may       what he may do there
 * @param validFrom first day, open if absent
 * @param validTo   last day, open if absent
 */
public record OwnedHouse(
        long ownerId,
        long houseId,
        String label,
        Relation role,
        @Nullable String share,
        Set<HousePermission> may,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {}
