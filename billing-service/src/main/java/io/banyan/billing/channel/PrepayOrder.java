package io.banyan.billing.channel;

import io.banyan.common.money.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A payment to be made at the channel. Repeated under the same number it must be equal in all of it.
 *
 * @param number    ours, unique for ever
 * @param expiresAt to the second
 */
public record PrepayOrder(
        PayMethod method,
        String number,
        String title,
        Money amount,
        Instant expiresAt,
        @Nullable String openid,
        @Nullable String clientIp) {}
