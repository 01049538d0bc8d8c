package io.banyan.common.security;

import io.banyan.common.contract.user.UserInternalApi.Authority;
import java.util.Optional;

/** Where a service learns what an account may do. user-service answers from its own tables, the others ask it and remember. */
public interface Authorities {

    /**
     * The account's rights now; empty for an unknown one.
     *
     * @throws io.banyan.common.problem.ServiceUnavailable when nobody can tell
     */
    Optional<Authority> of(long personId);
}
