package io.banyan.user.staff;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named set of permissions 角色.
 *
 * @param template the ready-made role it began as
 */
public record Role(
        long id,
        long companyId,
        String name,
        @Nullable RoleTemplate template,
        List<String> permissions,
        long version) {}
