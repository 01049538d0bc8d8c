package io.banyan.user.sms;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of text messages. They follow Nacos without a restart; the adapter is chosen at the start.
 *
 * @param adapter           {@code local}: messages are shown to the operator instead of being sent
 * @param gap               at most one message to a phone in this time
 * @param perHour           messages to one phone
 * @param perAddressAndHour messages asked for from one network address
 */
@ConfigurationProperties(SmsProperties.PREFIX)
public record SmsProperties(
        @DefaultValue("local") String adapter,
        @DefaultValue("60s") Duration gap,
        @DefaultValue("5") int perHour,
        @DefaultValue("20") int perAddressAndHour) {

    /** Where they stand in the configuration. */
    public static final String PREFIX = "banyan.user.sms";
}
