package io.banyan.user.token;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in on one device 登录会话; all refresh tokens that descend from it live and die with it.
 *
 * @param provedAt   when its owner proved last who he is
 * @param twoFactors whether a second factor was shown then
 * @param device     what the app says it runs on; nobody vouches for it
 */
public record SignIn(
        long id,
        long accountId,
        long companyId,
        String clientId,
        Instant createdAt,
        Instant lastUsedAt,
        Instant expiresAt,
        @Nullable Instant endedAt,
        Instant provedAt,
        boolean twoFactors,
        @Nullable String device) {

    boolean isLiveAt(Instant now) {
        return endedAt == null && expiresAt.isAfter(now);
    }
}
