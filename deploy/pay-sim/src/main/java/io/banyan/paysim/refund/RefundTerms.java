package io.banyan.paysim.refund;

import org.jspecify.annotations.Nullable;

/// What the merchant asked for. A second request under the same number must be equal in all of it.
///
/// @param refund fen to give back
/// @param total fen of the whole order
public record RefundTerms(
        String outRefundNo,
        String outTradeNo,
        long refund,
        long total,
        @Nullable String reason,
        @Nullable String notifyUrl) {}
