package io.banyan.notice;

import io.banyan.common.test.Api;
import io.banyan.common.test.Identities;
import io.banyan.common.test.ServiceIT;
import io.banyan.common.test.TestEvents;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The service on real servers, with a neighbour that knows where houses are. */
@ServiceIT
public abstract class NoticeIT {

    protected static final long COMPANY = 1;
    private static final AtomicLong NUMBERS = new AtomicLong(1_000_000);
    private static final HouseDirectory HOUSES = HouseDirectory.start();

    @Autowired
    protected Api api;

    @Autowired
    protected Identities identities;

    @Autowired
    protected TestEvents events;

    @DynamicPropertySource
    static void neighbours(DynamicPropertyRegistry registry) {
        registry.add("spring.cloud.discovery.client.simple.instances.user-service[0].uri", HOUSES::address);
        registry.add("banyan.notice.announcement.check", () -> "200ms");
        registry.add("banyan.notice.stream.heartbeat", () -> "1s");
    }

    protected static long fresh() {
        return NUMBERS.incrementAndGet();
    }

    protected static Instant now() {
        return Clock.systemUTC().instant();
    }

    protected static HouseDirectory houses() {
        return HOUSES;
    }
}
