package io.banyan.gateway.route;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The routing table of `application.yml`.
 *
 * @param services   what each service answers, by its name in discovery
 * @param openPaths  what may be called without a token: path patterns, optionally after a method
 * @param connect    longest wait for a connection
 */
@ConfigurationProperties("banyan.gateway")
public record RouteSettings(
        Map<String, Service> services,
        List<String> openPaths,
        @DefaultValue("1s") Duration connect) {

    public RouteSettings {
        services = Map.copyOf(services);
        openPaths = List.copyOf(openPaths);
    }

    /**
     * @param title     shown in the list of documents
     * @param resources first segments below `/api/v1/`, or whole first segments when they begin with a slash
     * @param timeout   longest silence of the service while an answer is awaited; streams are exempt
     */
    public record Service(
            String title,
            List<String> resources,
            @DefaultValue("30s") Duration timeout) {

        public Service {
            resources = List.copyOf(resources);
        }
    }
}
