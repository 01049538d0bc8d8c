package io.banyan.ticket;

import io.banyan.common.test.Api;
import io.banyan.common.test.Identities;
import io.banyan.common.test.ServiceIT;
import io.banyan.common.test.TestEvents;
import org.jspecify.annotations.NullUnmarked;
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

    @Autowired
    protected Api api;

    @Autowired
    protected Identities identities;

    @Autowired
    protected TestEvents events;

    @Autowired
    protected TestClock clock;

    protected Estate estate;

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
