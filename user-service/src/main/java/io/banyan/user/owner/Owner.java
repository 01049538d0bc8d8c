package io.banyan.user.owner;

import org.jspecify.annotations.Nullable;

/**
 * Somebody on record in a project 业主档案: an owner, one of his family or a tenant.
 *
 * @param accountId of the resident who proved this phone, once he did
 */
public record Owner(
        long id,
        long companyId,
        long projectId,
        String name,
        String phoneSealed,
        String phoneIndex,
        @Nullable Long accountId,
        long version) {

    /** What a record's phone is sealed for. */
    static String phoneContext(long ownerId) {
        return "owner:" + ownerId;
    }
}
