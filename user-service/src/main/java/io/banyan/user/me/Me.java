package io.banyan.user.me;

import io.banyan.common.contract.user.UserInternalApi.AccountKind;
import io.banyan.common.contract.user.UserInternalApi.Steward;
import io.banyan.user.owner.Owners.ResidentHouse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The caller as he sees himself.
 *
 * @param phone       masked
 * @param permissions of staff; what a client may show
 * @param stewards    of his houses, by house
 * @param companies   where a resident is known, this one among them
 */
public record Me(
        long personId,
        AccountKind kind,
        String displayName,
        @Nullable String login,
        @Nullable String phone,
        long companyId,
        @Nullable String companyName,
        boolean mustChangePassword,
        Set<String> permissions,
        List<ProjectName> projects,
        List<ResidentHouse> houses,
        Map<Long, Steward> stewards,
        List<CompanyName> companies) {

    /** A company that knows the resident by his phone; he goes there with {@code company_id} when he refreshes. */
    public record CompanyName(long id, String name) {}

    /** A project by name. */
    public record ProjectName(long id, String code, String name) {}
}
