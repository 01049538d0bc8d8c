package io.banyan.common.watch;

import io.banyan.common.watch.WatchProperties.GaugeSettings;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Gauges whose values stand in the service's own schema. They are read when somebody scrapes, all at once and at most once in a while, so
 * that an unwatched service asks nothing. What cannot be read is NaN: no number is better than an old one.
 *
 * <p>Replicas read the same rows: dashboards take the maximum over instances.
 */
class SchemaGauges implements MeterBinder {

    private static final Logger log = LoggerFactory.getLogger(SchemaGauges.class);
    private static final int QUERY_SECONDS = 2;

    private final JdbcTemplate jdbc;
    private final Map<String, GaugeSettings> gauges;
    private final long keepNanos;
    private final LongSupplier nanoTime;
    private Map<String, Double> values = Map.of();
    private long readAt;
    private boolean read;

    SchemaGauges(JdbcTemplate jdbc, Map<String, GaugeSettings> gauges, Duration keep, LongSupplier nanoTime) {
        this.jdbc = jdbc;
        jdbc.setQueryTimeout(QUERY_SECONDS);
        this.gauges = gauges;
        this.keepNanos = keep.toNanos();
        this.nanoTime = nanoTime;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauges.forEach((name, gauge) -> {
            for (var value : gauge.label().isEmpty() ? List.of("") : gauge.values()) {
                Gauge.builder(name, this, all -> all.value(name, value))
                        .description(gauge.help())
                        .tags(gauge.label().isEmpty() ? Tags.empty() : Tags.of(gauge.label(), value))
                        .strongReference(true)
                        .register(registry);
            }
        });
    }

    private synchronized double value(String name, String label) {
        var now = nanoTime.getAsLong();
        if (!read || now - readAt >= keepNanos) {
            values = readAll();
            readAt = now;
            read = true;
        }
        return values.getOrDefault(key(name, label), Double.NaN);
    }

    private Map<String, Double> readAll() {
        var all = new HashMap<String, Double>();
        gauges.forEach((name, gauge) -> {
            try {
                readOne(name, gauge, all);
            } catch (DataAccessException unreadable) {
                log.warn(
                        "Gauge {} cannot be read: {}",
                        name,
                        unreadable.getMostSpecificCause().toString());
            }
        });
        return all;
    }

    private void readOne(String name, GaugeSettings gauge, Map<String, Double> into) {
        var found = new HashMap<String, Double>();
        gauge.values().forEach(value -> found.put(key(name, value), 0.0));
        jdbc.query(gauge.sql(), row -> {
            var label = gauge.label().isEmpty() ? "" : row.getString(1);
            found.put(key(name, label), row.getDouble(gauge.label().isEmpty() ? 1 : 2));
        });
        into.putAll(found);
    }

    private static String key(String name, String label) {
        return name + '=' + label;
    }
}
