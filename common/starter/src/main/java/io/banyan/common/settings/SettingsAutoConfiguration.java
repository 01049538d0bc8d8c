package io.banyan.common.settings;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

@AutoConfiguration
class SettingsAutoConfiguration {

    @Bean
    LiveSettings liveSettings(Environment environment) {
        return new LiveSettings(environment);
    }
}
