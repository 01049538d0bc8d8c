package io.banyan.gateway.route;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which service answers a path: one look into a hash map by the first segment that tells. What is not in it does not exist. */
@Component
public class RouteTable {

    private static final String API = "/api/v1/";
    private static final String DOCUMENTS = "/v3/api-docs/";
    private static final String STREAM = "/stream";

    private final Map<String, Target> byResource = new HashMap<>();
    private final Map<String, Target> documents = new HashMap<>();

    RouteTable(RouteSettings settings, Upstreams upstreams) {
        settings.services().forEach((name, service) -> {
            var upstream = upstreams.get(name);
            documents.put(DOCUMENTS + name, new Target(upstream, "/v3/api-docs", false));
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
        var from = path.startsWith(API) ? API.length() : 1;
        var end = path.indexOf('/', from);
        return Optional.ofNullable(byResource.get(end < 0 ? path : path.substring(0, end)));
    }

    /**
     * Whether a path could mean one thing here and another at a service: dot segments, empty segments, path parameters, back-slashes, and
     * percent-encoded forms of these or of the percent sign itself.
     */
    static boolean isSuspicious(String path) {
        for (int i = 0; i < path.length(); i++) {
            switch (path.charAt(i)) {
                case ';', '\\' -> {
                    return true;
                }
                case '/' -> {
                    if (path.startsWith("/", i + 1) || startsDotSegment(path, i + 1)) {
                        return true;
                    }
                }
                case '%' -> {
                    if (isEncodedDelimiter(path, i)) {
                        return true;
                    }
                }
                default -> {}
            }
        }
        return false;
    }

    private static boolean startsDotSegment(String path, int at) {
        return path.startsWith(".", at) && !path.startsWith(".well-known/", at);
    }

    private static boolean isEncodedDelimiter(String path, int at) {
        if (at + 2 >= path.length()) {
            return true;
        }
        var high = path.charAt(at + 1);
        var low = Character.toLowerCase(path.charAt(at + 2));
        return switch (high) {
            case '0', '1' -> true;
            case '2' -> low == 'e' || low == 'f' || low == '5';
            case '3' -> low == 'b';
            case '5' -> low == 'c';
            case '7' -> low == 'f';
            default -> false;
        };
    }
}
