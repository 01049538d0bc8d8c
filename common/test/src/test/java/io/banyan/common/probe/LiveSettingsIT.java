package io.banyan.common.probe;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.settings.LiveSettings;
import io.banyan.common.test.ServiceIT;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.cloud.context.environment.EnvironmentChangeEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

@ServiceIT
class LiveSettingsIT {

    @Autowired
    LiveSettings settings;

    @Autowired
    ConfigurableEnvironment environment;

    @Autowired
    ApplicationEventPublisher events;

    record Patience(@DefaultValue("7d") Duration confirm) {}

    @Test
    void followsChangesAndKeepsTheOldWhenTheNewIsWrong() {
        var patience = settings.of("probe.patience", Patience.class);
        assertThat(patience.get().confirm()).isEqualTo(Duration.ofDays(7));
        publish("3d");
        assertThat(patience.get().confirm()).isEqualTo(Duration.ofDays(3));
        publish("much");
        assertThat(patience.get().confirm()).isEqualTo(Duration.ofDays(3));
    }

    private void publish(String value) {
        environment.getPropertySources().remove("changed");
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("changed", Map.of("probe.patience.confirm", value)));
        events.publishEvent(new EnvironmentChangeEvent(Set.of("probe.patience.confirm")));
    }
}
