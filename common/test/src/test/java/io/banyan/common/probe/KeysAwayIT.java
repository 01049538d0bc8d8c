package io.banyan.common.probe;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.test.Api;
import io.banyan.common.test.Identities;
import io.banyan.common.test.RealServers;
import io.banyan.common.test.ServiceIT;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** A service that was started while user-service is away has no keys to check tokens with. */
@ServiceIT
@ContextConfiguration(initializers = {RealServers.class, KeysAwayIT.Fetched.class})
@DirtiesContext
class KeysAwayIT {

    @Autowired
    Api api;

    @Autowired
    Identities identities;

    /** After 401 a client tries another token, in vain, or gives up; after 503 it comes again. */
    @Test
    void nobodyIsToldThatHisTokenIsWrong() {
        var zhang = api.as(identities.staff(1, 1, Set.of(), Set.of()));
        for (var i = 0; i < 5; i++) {
            var answer = zhang.get("/api/v1/probes").isProblem(503, "user-service.unavailable");
            assertThat(answer.header("Retry-After")).isEqualTo("5");
        }
        api.get("/api/v1/probes").isProblem(401, "request.unauthenticated");
    }

    /** Keys come from user-service, as on a platform. */
    static class Fetched implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("keys", Map.of("banyan.security.jwk-set", "")));
        }
    }
}
