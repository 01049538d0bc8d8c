package io.banyan.user.owner;

import io.banyan.user.owner.Owner.OwnerKind;
import io.banyan.user.ownership.Relation;
import io.banyan.user.ownership.Share;
import io.banyan.user.privacy.Phone;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table of owners: somebody and one right of his. Rows with the same phone are the same person, who is described in the first of
 * them; null is what is not filled in or was not understood.
 *
 * @param house  the label of an asset; absent for who has none yet
 * @param fields values of the company's own fields
 */
public record OwnerLine(
        @Nullable String name,
        @Nullable Phone phone,
        OwnerKind kind,
        @Nullable String contactName,
        @Nullable String house,
        Relation role,
        @Nullable Share share,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        Map<String, String> fields) {}
