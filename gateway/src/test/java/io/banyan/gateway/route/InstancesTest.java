package io.banyan.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class InstancesTest {

    private final Instances instances = new Instances();

    @Test
    void knowsNobodyAtFirst() {
        assertThat(instances.next()).isEmpty();
    }

    @Test
    void takesTurns() {
        instances.update(List.of("a", "b"));

        assertThat(List.of(next(), next(), next(), next())).containsExactly("a", "b", "a", "b");
    }

    @Test
    void passesOverOneThatRefused() {
        instances.update(List.of("a", "b"));
        instances.next().orElseThrow().refused();

        assertThat(List.of(next(), next(), next())).containsOnly("b");
    }

    @Test
    void asksOneThatRefusedWhenThereIsNoOther() {
        instances.update(List.of("a"));
        instances.next().orElseThrow().refused();

        assertThat(next()).isEqualTo("a");
    }

    @Test
    void remembersARefusalWhenAnotherInstanceComes() {
        instances.update(List.of("a"));
        instances.next().orElseThrow().refused();
        instances.update(List.of("a", "b"));

        assertThat(List.of(next(), next())).containsOnly("b");
    }

    @Test
    void keepsTheLastKnownWhenDiscoveryKnowsNobody() {
        instances.update(List.of("a"));
        instances.update(List.of());

        assertThat(next()).isEqualTo("a");
    }

    private String next() {
        return instances.next().orElseThrow().address();
    }
}
