package io.banyan.user.ownership;

import io.banyan.common.contract.user.UserInternalApi.HousePermission;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A right in a house, as it is put on record.
 *
 * @param share     of a co-owner; absent when nobody told it
 * @param may       what a member of the family or a tenant may do; an owner may do all
 * @param validFrom first day, open if absent
 * @param validTo   last day, open if absent
 */
public record HouseRight(
        long houseId,
        Relation role,
        @Nullable Share share,
        Set<HousePermission> may,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** Everything there is to do in a house. */
    public static final Set<HousePermission> EVERYTHING = Set.copyOf(EnumSet.allOf(HousePermission.class));

    /** Whether it holds on this day. */
    public boolean holdsOn(LocalDate day) {
        return (validFrom == null || !validFrom.isAfter(day)) && (validTo == null || !validTo.isBefore(day));
    }

    boolean endsBeforeItBegins() {
        return validFrom != null && validTo != null && validTo.isBefore(validFrom);
    }

    /** The same right with other days. */
    HouseRight during(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new HouseRight(houseId, role, share, may, first, last);
    }
}
