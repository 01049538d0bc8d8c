package io.banyan.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** A resource that a service has and the routing table lacks cannot be reached by anybody. */
class RoutedResourcesTest {

    private static final String API = "/api/v1/";
    private static final Path DOCUMENTS = Path.of("../docs/openapi");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "user-service",
                "ticket-service",
                "billing-service",
                "inventory-service",
                "patrol-service",
                "notice-service"
            })
    void everyDocumentedResourceIsRouted(String service) throws IOException {
        var document = new JsonMapper().readTree(Files.readString(DOCUMENTS.resolve(service + ".json")));
        var documented = document.get("paths").propertyNames().stream()
                .filter(path -> path.startsWith(API))
                .map(path -> path.substring(API.length()).split("/", 2)[0])
                .filter(resource -> !resource.equals("operations"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(routed(service)).containsAll(documented);
    }

    private static Iterable<String> routed(String service) throws IOException {
        var environment = new StandardEnvironment();
        new YamlPropertySourceLoader()
                .load("application", new ClassPathResource("application.yml"))
                .forEach(environment.getPropertySources()::addLast);
        ConfigurationPropertySources.attach(environment);
        return Binder.get(environment)
                .bind("banyan.gateway.services." + service + ".resources", Bindable.listOf(String.class))
                .get();
    }
}
