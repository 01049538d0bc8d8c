package io.banyan.common.security;

import io.banyan.common.contract.user.UserInternalApi.Authority;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/** Where a service learns what an account may do. user-service answers from its own tables, the others ask it and remember. */
public interface Authorities {

    /**
     * The account's rights now; empty for an unknown one.
     *
     * @throws io.banyan.common.problem.ServiceUnavailable when nobody can tell
     */
    Optional<Authority> of(long personId);

    /**
     * The rights of whoever sent a valid token; empty also when the sign-in is over in which it was issued.
     *
     * @throws io.banyan.common.problem.ServiceUnavailable when nobody can tell
     */
    default Optional<Authority> of(Bearer bearer) {
        return of(bearer.personId());
    }

    /**
     * What an access token says of its owner.
     *
     * @param signInId         {@code sid}; 0 when the token belongs to no sign-in
     * @param authorityVersion {@code av}: the account's rights are at least of this version
     */
    record Bearer(long personId, long signInId, int authorityVersion) {

        /** @throws InvalidBearerTokenException when it names nobody */
        public static Bearer of(Jwt token) {
            var version = token.getClaim("av") instanceof Number number ? number.intValue() : 0;
            var signIn = token.getClaimAsString("sid");
            return new Bearer(number(token.getSubject()), signIn == null ? 0 : number(signIn), version);
        }

        private static long number(@Nullable String claim) {
            try {
                return Long.parseLong(String.valueOf(claim));
            } catch (NumberFormatException _) {
                throw new InvalidBearerTokenException("The token names nobody");
            }
        }
    }
}
