package io.banyan.common.outbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param topicPrefix put before every topic name, so that several platforms can share a broker; the same for all services of a platform
 * @param batch   events per transaction
 * @param poll    how often to look without being woken
 * @param archive how long sent events are kept for replay
 */
@ConfigurationProperties("banyan.outbox")
record OutboxProperties(
        @DefaultValue("") String topicPrefix,
        @DefaultValue("500") int batch,
        @DefaultValue("1s") Duration poll,
        @DefaultValue("72h") Duration archive) {}
