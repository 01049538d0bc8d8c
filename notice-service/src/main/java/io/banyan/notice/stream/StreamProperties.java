package io.banyan.notice.stream;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param heartbeat how often a client hears that the stream lives
 * @param replay    how long hints are kept for clients that come back
 * @param queue     hints that may wait for one client before it is cut
 * @param perPerson streams one person may have open on this instance; windows, devices, and pages left a moment ago, which only the next
 *                  heartbeat finds out
 */
@ConfigurationProperties("banyan.notice.stream")
public record StreamProperties(
        @DefaultValue("15s") Duration heartbeat,
        @DefaultValue("5m") Duration replay,
        @DefaultValue("256") int queue,
        @DefaultValue("20") int perPerson) {}
