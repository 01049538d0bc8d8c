package io.banyan.common.test;

import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/** The beans a {@link ServiceIT} may inject. */
@TestConfiguration
class TestSupport {

    /** user-service answers for itself: it sets {@code banyan.test.identities=false}. */
    @Bean
    @Primary
    @ConditionalOnProperty(name = "banyan.test.identities", havingValue = "true", matchIfMissing = true)
    Identities identities() {
        return new Identities();
    }

    @Bean
    Api api(Environment environment) {
        return new Api(() -> environment.getRequiredProperty("local.server.port", Integer.class), Map.of());
    }

    @Bean
    TestEvents testEvents(@Value("${spring.kafka.bootstrap-servers}") String broker) {
        return new TestEvents(broker);
    }
}
