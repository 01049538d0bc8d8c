package io.banyan.platform.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.banyan.platform.instance.Ports;
import io.banyan.platform.instance.Root;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReplicaTest {

    @ParameterizedTest
    @EnumSource
    void everyServiceWithASchemaHasAPortForASecondReplica(App app) {
        var ports = Ports.on(8080, Root.find().portsFile());
        if (app.ownSchema().isPresent()) {
            var second = new Replica(app, 2);
            assertThat(Replica.named(second.id())).contains(second);
            assertThat(ports.of(second.id())).isNotEqualTo(ports.of(app.id()));
        } else {
            assertThatThrownBy(() -> new Replica(app, 2)).hasMessageContaining(app.id());
            assertThat(Replica.named(app.id() + "-2")).isEmpty();
        }
        assertThat(Replica.named(app.id())).contains(Replica.first(app));
    }

    @Test
    void nobodyElseIsFound() {
        assertThat(Replica.named("mariadb")).isEmpty();
        assertThat(Replica.named("ticket-service-3")).isEmpty();
    }
}
