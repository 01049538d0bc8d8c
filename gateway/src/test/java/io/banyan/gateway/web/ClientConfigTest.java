package io.banyan.gateway.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.cloud.context.environment.EnvironmentChangeEvent;
import org.springframework.mock.env.MockEnvironment;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("X1 settings of the web clients")
class ClientConfigTest {

    private static final String PREFIX = "banyan.gateway.client.";

    private final MockEnvironment environment = new MockEnvironment()
            .withProperty(PREFIX + "brand.name", "榕居")
            .withProperty(PREFIX + "brand.name-en", "Banyan")
            .withProperty(PREFIX + "demo", "false")
            .withProperty(PREFIX + "max-upload-bytes", "1000");

    @Test
    void appliesAChangeAtRunTime() {
        var config = new ClientConfig(environment, new JsonMapper());
        environment.setProperty(PREFIX + "hotline", "400-100-2000");
        environment.setProperty(PREFIX + "features.forum", "false");

        config.on(new EnvironmentChangeEvent(Set.of(PREFIX + "hotline")));

        assertThat(told(config)).contains("\"hotline\":\"400-100-2000\"", "\"forum\":false");
    }

    @Test
    void keepsTheOldSettingsWhenNewOnesCannotBeRead() {
        var config = new ClientConfig(environment, new JsonMapper());
        environment.setProperty(PREFIX + "demo", "perhaps");

        config.on(new EnvironmentChangeEvent(Set.of(PREFIX + "demo")));

        assertThat(told(config)).contains("\"demo\":false");
    }

    private static String told(ClientConfig config) {
        return new String(config.current(), StandardCharsets.UTF_8);
    }
}
