package io.banyan.gateway.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import org.junit.jupiter.api.Test;

class CircuitGaugeTest {

    @Test
    void isOpenUntilATrialSucceeded() {
        var circuit = CircuitBreaker.ofDefaults("billing-service");
        assertThat(WatchConfiguration.isOpen(circuit)).isZero();
        circuit.transitionToOpenState();
        assertThat(WatchConfiguration.isOpen(circuit)).isEqualTo(1);
        circuit.transitionToHalfOpenState();
        assertThat(WatchConfiguration.isOpen(circuit)).isEqualTo(1);
        circuit.transitionToClosedState();
        assertThat(WatchConfiguration.isOpen(circuit)).isZero();
    }
}
