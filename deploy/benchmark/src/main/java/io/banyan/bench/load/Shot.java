package io.banyan.bench.load;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One request to be sent.
 *
 * @param group   by which the measurements are told apart
 * @param body    JSON, or null for none
 */
public record Shot(
        String group,
        String method,
        String url,
        Map<String, String> headers,
        @Nullable String body) {

    /** What is sent before the measurement begins; its times are thrown away. */
    public static final String WARM_UP = "warm-up";

    public static Shot get(String group, String url, String token) {
        return new Shot(group, "GET", url, Map.of("Authorization", "Bearer " + token), null);
    }

    /** Under a key of its own. */
    public static Shot post(String group, String url, String token, String body) {
        return new Shot(
                group,
                "POST",
                url,
                Map.of(
                        "Authorization",
                        "Bearer " + token,
                        "Idempotency-Key",
                        UUID.randomUUID().toString(),
                        "Content-Type",
                        "application/json"),
                body);
    }

    /** The same, for a command that wants to know which version was seen. */
    public Shot ifMatch(String etag) {
        var all = new LinkedHashMap<>(headers);
        all.put("If-Match", etag);
        return new Shot(group, method, url, all, body);
    }

    /** The same, as a part of the warm-up. */
    public Shot asWarmUp() {
        return new Shot(WARM_UP, method, url, headers, body);
    }
}
