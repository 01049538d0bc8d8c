package io.banyan.billing.wechat;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param directory    what the merchant downloaded from the merchant platform: PEM files and {@code merchant.properties}
 * @param simulatorUrl where requests go instead of {@code api.mch.weixin.qq.com}; empty for the real one
 * @param notifyUrl    where the channel reaches us
 * @param readTimeout  how long an answer may take before the outcome is unknown
 */
@ConfigurationProperties("banyan.billing.wechat")
public record WeChatPayProperties(
        @DefaultValue("") String directory,
        @DefaultValue("") String simulatorUrl,
        @DefaultValue("") String notifyUrl,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("5s") Duration readTimeout) {}
