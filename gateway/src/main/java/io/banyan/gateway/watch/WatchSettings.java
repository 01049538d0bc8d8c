package io.banyan.gateway.watch;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param token what a scraper presents as bearer token; empty closes the metrics to everybody
 * @param trace where spans go
 */
@ConfigurationProperties("banyan.gateway.watch")
record WatchSettings(
        @DefaultValue("") String token, @DefaultValue Trace trace) {

    /**
     * @param endpoint base address of an OTLP/HTTP collector, empty for none
     * @param headers  sent to the collector
     * @param file     OTLP lines, read by `deploy/trace`, empty for none
     * @param share    of the traces that begin here which are kept, from 0 to 1
     */
    record Trace(
            @DefaultValue("") String endpoint,
            @DefaultValue Map<String, String> headers,
            @DefaultValue("") String file,
            @DefaultValue("1") double share) {

        boolean isWanted() {
            return !endpoint.isEmpty() || !file.isEmpty();
        }
    }
}
