package io.banyan.billing.undecided;

import io.banyan.billing.channel.PayMethod;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A payment or refund and how asking about it goes. Tells nothing of who pays or for what.
 *
 * @param number      under which the channel knows it
 * @param status      of the payment or refund
 * @param ageSeconds  since it began
 * @param checks      how often the janitor looked
 * @param nextCheckAt when he looks again; absent once it is decided
 * @param lastError   what the channel said last, if that was no answer
 */
public record Undecided(
        long id,
        String number,
        long companyId,
        long projectId,
        PayMethod method,
        String status,
        BigDecimal amount,
        Instant createdAt,
        int ageSeconds,
        int checks,
        @Nullable Instant nextCheckAt,
        @Nullable String lastError) {}
