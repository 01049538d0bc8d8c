package io.banyan.ticket;

import io.banyan.common.test.Api;
import io.banyan.common.test.Identities;
import io.banyan.common.test.ServiceIT;
import io.banyan.common.test.TestEvents;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** One context for all integration tests of the service, and a fresh company for each test. */
@NullUnmarked
@ServiceIT
@Import(TicketIT.Time.class)
public abstract class TicketIT {

    /** A broker that was started a moment ago takes its time to seat the first consumer. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Autowired
    protected Api api;

    @Autowired
    protected Identities identities;

    @Autowired
    protected TestEvents events;

    @Autowired
    protected TestClock clock;

    protected Estate estate;

    @BeforeAll
    static void bePatient() {
        Awaitility.setDefaultTimeout(PATIENCE);
    }

    @BeforeEach
    void freshEstate() {
        estate = new Estate(api, identities, clock);
    }

    @TestConfiguration
    static class Time {

        @Bean
        TestClock clock() {
            return new TestClock();
        }
    }
}
