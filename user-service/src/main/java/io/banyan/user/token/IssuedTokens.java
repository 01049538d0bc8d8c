package io.banyan.user.token;

import io.banyan.user.token.AccessTokens.AccessToken;
import java.time.Instant;

/** What a successful sign-in or refresh gives. */
public record IssuedTokens(
        AccessToken access, String refreshToken, Instant refreshExpiresAt, boolean mustChangePassword) {

    @Override
    public String toString() {
        return "IssuedTokens[until " + access.expiresAt() + "]";
    }
}
