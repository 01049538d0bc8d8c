package io.banyan.gateway.support;

import static java.util.Objects.requireNonNull;

import io.banyan.gateway.GatewayApplication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.http.client.ReactorResourceFactory;

/** The whole gateway on a free port, in front of services of a test's choice. */
public final class TestGateway implements AutoCloseable {

    public static final List<String> SERVICES = List.of(
            "user-service",
            "ticket-service",
            "billing-service",
            "inventory-service",
            "patrol-service",
            "notice-service");

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final ConfigurableApplicationContext context;

    private TestGateway(List<String> settings) {
        var application = new SpringApplication(GatewayApplication.class);
        application.addInitializers(fresh ->
                ((GenericApplicationContext) fresh).registerBean(ReactorResourceFactory.class, SharedThreads::new));
        context = application.run(settings.toArray(String[]::new));
    }

    /** Netty's threads belong to the whole JVM, and here several gateways: one that stops must not take them away. */
    private static final class SharedThreads extends ReactorResourceFactory {
        @Override
        public void stop() {}

        @Override
        public void destroy() {}
    }

    /** Collects settings and starts. */
    public static final class Builder {

        private final List<String> settings = new ArrayList<>();

        private Builder() {}

        /** A property of `application.yml`. */
        public Builder with(String name, Object value) {
            settings.add("--%s=%s".formatted(name, value));
            return this;
        }

        /** Where instances of a service are. */
        public Builder service(String name, String... addresses) {
            for (int i = 0; i < addresses.length; i++) {
                with("spring.cloud.discovery.client.simple.instances.%s[%d].uri".formatted(name, i), addresses[i]);
            }
            return this;
        }

        public TestGateway start() {
            return new TestGateway(settings);
        }
    }

    /** Without Nacos, discovery from settings. */
    public static Builder withoutNacos() {
        return new Builder()
                .with("server.port", 0)
                .with("banyan.gateway.web.folder", "web-clients/")
                .with("spring.cloud.nacos.discovery.enabled", false)
                .with("spring.cloud.nacos.config.enabled", false)
                .with("spring.cloud.service-registry.auto-registration.enabled", false);
    }

    /** With a Nacos that runs. */
    public static Builder withNacos(String address, String user, String password) {
        return new Builder()
                .with("server.port", 0)
                .with("spring.cloud.nacos.server-addr", address)
                .with("spring.cloud.nacos.username", user)
                .with("spring.cloud.nacos.password", password);
    }

    public int port() {
        return requireNonNull(context.getEnvironment().getProperty("local.server.port", Integer.class));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** One request in the making. */
    public final class Call {

        private final String path;
        private final Map<String, String> headers = new HashMap<>();
        private String method = "GET";
        private HttpRequest.BodyPublisher body = HttpRequest.BodyPublishers.noBody();

        private Call(String path) {
            this.path = path;
        }

        public Call header(String name, String value) {
            headers.put(name, value);
            return this;
        }

        public Call token(String token) {
            return header("Authorization", "Bearer " + token);
        }

        public Call post(HttpRequest.BodyPublisher content) {
            method = "POST";
            body = content;
            return this;
        }

        public Call method(String name) {
            method = name;
            return this;
        }

        public HttpRequest request() {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                    .timeout(Duration.ofSeconds(20))
                    .method(method, body);
            headers.forEach(request::header);
            return request.build();
        }

        public HttpResponse<String> send() {
            try {
                return CLIENT.send(request(), BodyHandlers.ofString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    public Call call(String path) {
        return new Call(path);
    }

    /** Sends bytes as they are and reads until the gateway closes. */
    public String raw(String request) {
        try (var socket = new Socket("127.0.0.1", port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
