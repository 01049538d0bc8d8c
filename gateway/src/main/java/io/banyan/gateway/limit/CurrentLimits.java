package io.banyan.gateway.limit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.cloud.context.environment.EnvironmentChangeEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The limits in force. A change that cannot be read is refused as a whole and the old limits stay. */
@Component
class CurrentLimits {

    private static final Logger log = LoggerFactory.getLogger(CurrentLimits.class);
    private static final String PREFIX = "banyan.gateway.limits";

    private final Environment environment;
    private volatile Limits limits;

    CurrentLimits(Environment environment) {
        this.environment = environment;
        this.limits = read();
    }

    Limits get() {
        return limits;
    }

    private Limits read() {
        return Binder.get(environment).bind(PREFIX, Limits.class).get();
    }

    @EventListener
    void on(EnvironmentChangeEvent change) {
        if (change.getKeys().stream().noneMatch(key -> key.startsWith(PREFIX))) {
            return;
        }
        try {
            limits = read();
            log.info("Limits now: {}", limits);
        } catch (BindException unreadable) {
            log.error("New limits refused, the old ones stay: {}", limits, unreadable);
        }
    }
}
