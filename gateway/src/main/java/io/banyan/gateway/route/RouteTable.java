package io.banyan.gateway.route;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Which service answers a path: one look into a hash map by the first segment that tells. What is not in it does not exist. Every service
 * has an operators' page of its own below {@code /api/v1/operations/<service>}.
 */
@Component
public class RouteTable {

    private static final String API = "/api/v1/";
    private static final String OPERATIONS = API + "operations/";
    private static final String DOCUMENTS = "/v3/api-docs/";
    private static final String STREAM = "/stream";

    private final Map<String, Target> byResource = new HashMap<>();
    private final Map<String, Target> documents = new HashMap<>();

    RouteTable(RouteSettings settings, Upstreams upstreams) {
        settings.services().forEach((name, service) -> {
            var upstream = upstreams.get(name);
            documents.put(DOCUMENTS + name, new Target(upstream, "/v3/api-docs", false));
            byResource.put(OPERATIONS + name, new Target(upstream, null, false));
            for (var resource : service.resources()) {
                var key = resource.startsWith("/") ? resource : API + resource;
                var twice = byResource.put(key, new Target(upstream, null, key.endsWith(STREAM)));
                if (twice != null) {
                    throw new IllegalStateException("Resource %s is in the routing table twice: %s and %s"
                            .formatted(resource, name, twice.upstream().name()));
                }
            }
        });
    }

    /** The target of a raw (still encoded) path. */
    public Optional<Target> find(String path) {
        if (path.startsWith(DOCUMENTS)) {
            return Optional.ofNullable(documents.get(path));
        }
        var from = path.startsWith(OPERATIONS) ? OPERATIONS.length() : path.startsWith(API) ? API.length() : 1;
        var end = path.indexOf('/', from);
        return Optional.ofNullable(byResource.get(end < 0 ? path : path.substring(0, end)));
    }
}
