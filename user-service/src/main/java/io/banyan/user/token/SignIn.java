package io.banyan.user.token;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A sign-in on one device 登录会话; all refresh tokens that descend from it live and die with it. */
public record SignIn(
        long id,
        long accountId,
        long companyId,
        String clientId,
        Instant createdAt,
        Instant lastUsedAt,
        Instant expiresAt,
        @Nullable Instant endedAt) {

    boolean isLiveAt(Instant now) {
        return endedAt == null && expiresAt.isAfter(now);
    }
}
