package io.banyan.user.owner;

import java.util.List;

/**
 * An owner as staff see him.
 *
 * @param phone    masked
 * @param verified whether he has signed in with this phone
 */
public record OwnerView(
        long id, long projectId, String name, String phone, boolean verified, List<OwnedHouse> houses, long version) {}
