package io.banyan.common.watch;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where spans go; nowhere unless one of the two is set.
 *
 * @param endpoint base address of an OTLP/HTTP collector
 * @param headers  sent to the collector
 * @param file     OTLP lines, read by {@code deploy/trace}
 * @param share    of the traces that begin here which are kept, from 0 to 1
 */
@ConfigurationProperties("banyan.trace")
public record TraceProperties(
        @Nullable URI endpoint,
        @DefaultValue Map<String, String> headers,
        @Nullable Path file,
        @DefaultValue("1") double share) {

    boolean isWanted() {
        return collector() != null || lines() != null;
    }

    /** An empty setting is none. */
    @Nullable
    URI collector() {
        return endpoint == null || endpoint.toString().isEmpty() ? null : endpoint;
    }

    @Nullable
    Path lines() {
        return file == null || file.toString().isEmpty() ? null : file;
    }
}
