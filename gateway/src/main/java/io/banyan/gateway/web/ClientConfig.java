package io.banyan.gateway.web;

import static org.springframework.web.reactive.function.server.RequestPredicates.GET;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.cloud.context.environment.EnvironmentChangeEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** `GET /api/v1/client-config`: brand and switches, open to everybody, the same for all. Written once per change, not per request. */
@Configuration(proxyBeanMethods = false)
class ClientConfig {

    private static final Logger log = LoggerFactory.getLogger(ClientConfig.class);
    private static final String PREFIX = "banyan.gateway.client";
    private static final CacheControl A_MINUTE =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

    private final Environment environment;
    private final JsonMapper json;
    private volatile byte[] body;

    ClientConfig(Environment environment, JsonMapper json) {
        this.environment = environment;
        this.json = json;
        this.body = read();
    }

    @Bean
    RouterFunction<ServerResponse> settingsOfClients() {
        return RouterFunctions.route(
                GET("/api/v1/client-config"),
                _ -> ServerResponse.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .cacheControl(A_MINUTE)
                        .bodyValue(current()));
    }

    byte[] current() {
        return body;
    }

    private byte[] read() {
        return json.writeValueAsBytes(
                Binder.get(environment).bind(PREFIX, ClientSettings.class).get());
    }

    @EventListener
    void on(EnvironmentChangeEvent change) {
        if (change.getKeys().stream().noneMatch(key -> key.startsWith(PREFIX))) {
            return;
        }
        try {
            body = read();
        } catch (BindException unreadable) {
            log.error("New settings of the web clients refused, the old ones stay", unreadable);
        }
    }
}
