package io.banyan.user.account;

import io.banyan.common.contract.user.UserInternalApi.AccountKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An account about to be stored. Staff with a password given by somebody else must change it at the first sign-in. */
public record NewAccount(
        long id,
        long companyId,
        AccountKind kind,
        String displayName,
        @Nullable String phoneSealed,
        @Nullable String phoneIndex,
        @Nullable String login,
        @Nullable String passwordHash,
        boolean mustChangePassword,
        Instant createdAt) {}
