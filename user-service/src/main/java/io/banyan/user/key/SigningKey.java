package io.banyan.user.key;

import java.time.Instant;

/**
 * A key pair of the set, as it is stored.
 *
 * @param generation    1, 2, 3 …; each is made once
 * @param kid           names the key in tokens and in the published set
 * @param privateSealed the whole key, sealed
 * @param signsFrom     from then on it signs, until its successor does
 */
public record SigningKey(
        int generation, String kid, String publicJwk, String privateSealed, Instant signsFrom, Instant createdAt) {}
