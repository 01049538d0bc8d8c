package io.banyan.common.seata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.mock.env.MockEnvironment;

class SeataSettingsTest {

    @Test
    void requiresTheServerUnlessToldOtherwise() {
        assertThat(bound(Map.of()))
                .isEqualTo(new BanyanSeataProperties(
                        true, Duration.ofSeconds(10), Duration.ofDays(7), Duration.ofMinutes(5)));
    }

    @Test
    void takesEverySetting() {
        assertThat(bound(Map.of(
                        "banyan.seata.required", "false",
                        "banyan.seata.connect-within", "2s",
                        "banyan.seata.fence-kept", "3d",
                        "banyan.seata.undecided-alarm", "4m")))
                .isEqualTo(new BanyanSeataProperties(
                        false, Duration.ofSeconds(2), Duration.ofDays(3), Duration.ofMinutes(4)));
    }

    @Test
    void saysWhatToImportWhenItsDefaultsAreMissing() {
        assertThatThrownBy(() -> SeataServer.of(new MockEnvironment()))
                .isInstanceOfSatisfying(
                        SeataNotActive.class,
                        failure -> assertThat(failure.mend()).contains("classpath:banyan-seata.yml"));
    }

    @Test
    void keepsSeatasOwnAutoConfigurationsOut() {
        String[] candidates = {"org.apache.seata.spring.boot.autoconfigure.SeataAutoConfiguration", "io.banyan.Other"};

        assertThat(new SeataOwnAutoConfigurations().match(candidates, nothing()))
                .containsExactly(false, true);
    }

    private static BanyanSeataProperties bound(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("banyan.seata", BanyanSeataProperties.class);
    }

    private static AutoConfigurationMetadata nothing() {
        return Mockito.mock(AutoConfigurationMetadata.class);
    }
}
