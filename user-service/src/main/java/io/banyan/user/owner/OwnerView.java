package io.banyan.user.owner;

import io.banyan.user.owner.Owner.OwnerKind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An owner as staff see him.
 *
 * @param phone    masked
 * @param verified whether he has signed in with this phone
 */
public record OwnerView(
        long id,
        long projectId,
        OwnerKind kind,
        String name,
        @Nullable String contactName,
        String phone,
        boolean verified,
        List<OwnedHouse> houses,
        Map<String, String> fields,
        long version) {}
