package io.banyan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AcquaintanceTest {

    private static final String PAGE = """
            # HELP gateway_instances Instances of the service that discovery told of
            # TYPE gateway_instances gauge
            gateway_instances{application="gateway",service="notice-service"} 0.0
            gateway_instances{application="gateway",service="ticket-service"} 1.0
            gateway_instances{application="gateway",service="user-service"} 12.0
            gateway_circuit_open{application="gateway",service="notice-service"} 1.0
            """;

    @Test
    void knowsAServiceOfWhichThereIsAnInstance() {
        assertThat(Acquaintance.counted("ticket-service").matcher(PAGE).find()).isTrue();
        assertThat(Acquaintance.counted("user-service").matcher(PAGE).find()).isTrue();
    }

    @Test
    void knowsNoneThatIsNotThereOrNotListed() {
        assertThat(Acquaintance.counted("notice-service").matcher(PAGE).find()).isFalse();
        assertThat(Acquaintance.counted("patrol-service").matcher(PAGE).find()).isFalse();
    }
}
