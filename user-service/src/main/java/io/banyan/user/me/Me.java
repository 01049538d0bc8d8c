package io.banyan.user.me;

import io.banyan.common.contract.user.UserInternalApi.AccountKind;
import io.banyan.user.owner.Owners.ResidentHouse;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The caller as he sees himself.
 *
 * @param phone       masked
 * @param permissions of staff; what a client may show
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
        List<ResidentHouse> houses) {

    /** A project by name. */
    public record ProjectName(long id, String code, String name) {}
}
