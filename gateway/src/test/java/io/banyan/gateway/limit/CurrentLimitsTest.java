package io.banyan.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.cloud.context.environment.EnvironmentChangeEvent;
import org.springframework.mock.env.MockEnvironment;

class CurrentLimitsTest {

    private static final String PREFIX = "banyan.gateway.limits.";

    private final MockEnvironment environment = new MockEnvironment();

    @BeforeEach
    void settings() {
        for (var name : new String[] {"user", "client", "anonymous"}) {
            set(name + ".permits", "10");
            set(name + ".burst", "20");
        }
    }

    @Test
    void countsPerSecondUnlessToldOtherwise() {
        assertThat(new CurrentLimits(environment).get().user()).isEqualTo(new Limit(10, Duration.ofSeconds(1), 20));
    }

    @Test
    void takesOverAChange() {
        var limits = new CurrentLimits(environment);

        set("user.burst", "5");
        set("clients.partner.permits", "1");
        set("clients.partner.burst", "2");
        changed(limits);

        assertThat(limits.get().user().burst()).isEqualTo(5);
        assertThat(limits.get().ofClient("partner").burst()).isEqualTo(2);
        assertThat(limits.get().ofClient("anybody else").burst()).isEqualTo(20);
    }

    @Test
    void keepsTheOldLimitsWhenTheNewOnesMakeNoSense() {
        var limits = new CurrentLimits(environment);

        set("user.burst", "-3");
        set("client.burst", "7");
        changed(limits);

        assertThat(limits.get().user().burst()).isEqualTo(20);
        assertThat(limits.get().client().burst()).isEqualTo(20);
    }

    private void set(String name, String value) {
        environment.setProperty(PREFIX + name, value);
    }

    private void changed(CurrentLimits limits) {
        limits.on(new EnvironmentChangeEvent(environment, Set.of(PREFIX + "user.burst")));
    }
}
