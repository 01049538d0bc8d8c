package io.banyan.billing.payment.web;

import io.banyan.billing.channel.PayMethod;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * @param amount what the payer was shown; refused when the bills come to something else
 * @param openid the payer in WeChat, for {@code WECHAT_JSAPI}
 */
record PayRequest(
        @NotEmpty @Size(max = 50) Set<Long> billIds,
        @NotNull PayMethod channel,

        @NotNull @Positive @Digits(integer = 10, fraction = 2)
        BigDecimal amount,

        @Nullable @Size(max = 128) String openid) {}
