package io.banyan.user.staff;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where roles are kept, with their permissions. */
public interface Roles {

    /** @throws org.springframework.dao.DuplicateKeyException when the company has this name */
    void add(Role role, Instant createdAt);

    /** 0 when the version is stale. */
    int revise(Role role);

    Optional<Role> find(long id);

    List<Role> ofCompany(long companyId);

    /** Those of these roles that the company has. */
    List<Role> ofCompany(long companyId, Collection<Long> ids);

    List<Long> bearers(long roleId);
}
