package io.banyan.paysim.order;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What the merchant asked for. A second request under the same number must be equal in all of it.
///
/// @param total fen
/// @param expiresAt from then on the order can no longer be paid
/// @param openid the only one who may pay, for JSAPI
public record OrderTerms(
        TradeType type,
        String appid,
        String mchid,
        String outTradeNo,
        String description,
        long total,
        String notifyUrl,
        @Nullable String attach,
        @Nullable Instant expiresAt,
        @Nullable String openid) {}
