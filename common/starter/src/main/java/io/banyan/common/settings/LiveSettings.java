package io.banyan.common.settings;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.cloud.context.environment.EnvironmentChangeEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/**
 * Settings records whose values follow Nacos without a restart. Ask the supplier each time instead of keeping what it gave; a change that
 * cannot be read keeps the old values and is logged.
 *
 * <pre>{@code
 * this.closing = settings.of("banyan.ticket.closing", ClosingSettings.class);
 * closing.get().autoConfirmAfter();
 * }</pre>
 */
public final class LiveSettings implements ApplicationListener<EnvironmentChangeEvent> {

    private static final Logger log = LoggerFactory.getLogger(LiveSettings.class);

    private final Environment environment;
    private final Map<String, Live<?>> all = new ConcurrentHashMap<>();

    LiveSettings(Environment environment) {
        this.environment = environment;
    }

    /**
     * The present values below a prefix, with the record's own {@code @DefaultValue}s.
     *
     * @throws BindException at start, when the values given are wrong
     */
    public <T> Supplier<T> of(String prefix, Class<T> type) {
        var live = new Live<>(prefix, type, read(prefix, type));
        all.put(prefix, live);
        return live;
    }

    @Override
    public void onApplicationEvent(EnvironmentChangeEvent change) {
        all.values().forEach(this::refresh);
    }

    private <T> void refresh(Live<T> live) {
        try {
            live.value = read(live.prefix, live.type);
        } catch (BindException wrong) {
            log.error("The settings {} are wrong; the old ones stay", live.prefix, wrong);
        }
    }

    private <T> T read(String prefix, Class<T> type) {
        return Binder.get(environment).bindOrCreate(prefix, type);
    }

    private static final class Live<T> implements Supplier<T> {
        private final String prefix;
        private final Class<T> type;
        private volatile T value;

        Live(String prefix, Class<T> type, T value) {
            this.prefix = prefix;
            this.type = type;
            this.value = value;
        }

        @Override
        public T get() {
            return value;
        }
    }
}
