package io.banyan.common.watch;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param token  what a scraper presents as bearer token; empty closes the metrics to everybody
 * @param keep   how long a reading of the schema serves further scrapes
 * @param gauges numbers read from the service's own schema, by metric name
 */
@ConfigurationProperties("banyan.watch")
public record WatchProperties(
        @DefaultValue("") String token,
        @DefaultValue("10s") Duration keep,
        @DefaultValue Map<String, GaugeSettings> gauges) {

    /**
     * A number an operator watches.
     *
     * @param help   what it counts, in a sentence
     * @param sql    one row with one number; with a label, rows of label value and number. It must use an index: it runs at every scrape
     * @param label  name of the label, empty for none
     * @param values all values of the label, so that a number that falls to nothing is seen as 0
     */
    public record GaugeSettings(
            String help,
            String sql,
            @DefaultValue("") String label,
            @DefaultValue List<String> values) {}
}
