package io.banyan.user.token;

import io.banyan.user.account.Account;
import java.time.Instant;

/** Signs access tokens. */
public interface AccessTokens {

    /** For a person, in the course of a sign-in. */
    AccessToken forPerson(Account account, SignIn signIn);

    /** @param value the signed JWT */
    record AccessToken(String value, Instant issuedAt, Instant expiresAt) {}
}
