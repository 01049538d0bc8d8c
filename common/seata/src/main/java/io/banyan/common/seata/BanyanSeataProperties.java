package io.banyan.common.seata;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of our own; Seata's are in {@code banyan-seata.yml}.
 *
 * @param required       whether the service refuses to start without the Seata server; off only in tests that use no global transaction
 * @param connectWithin  how long the start waits for the server
 * @param fenceKept      how long decided branches stay in the fence table; longer than any server or participant may be away
 * @param undecidedAlarm after which an undecided branch is worth a warning
 */
@ConfigurationProperties("banyan.seata")
record BanyanSeataProperties(
        @DefaultValue("true") boolean required,
        @DefaultValue("10s") Duration connectWithin,
        @DefaultValue("7d") Duration fenceKept,
        @DefaultValue("5m") Duration undecidedAlarm) {}
