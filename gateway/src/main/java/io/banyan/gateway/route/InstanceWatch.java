package io.banyan.gateway.route;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.client.discovery.DiscoveryClient;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Copies the instances from discovery every second. Nacos pushes changes into its client's memory, so this asks nobody over the network;
 * requests then find an instance without a thread change.
 */
@Component
class InstanceWatch implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(InstanceWatch.class);

    private final DiscoveryClient discovery;
    private final Upstreams upstreams;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("instance-watch").daemon().factory());
    private volatile boolean failing;
    private volatile boolean running;

    InstanceWatch(DiscoveryClient discovery, Upstreams upstreams) {
        this.discovery = discovery;
        this.upstreams = upstreams;
    }

    private void look() {
        try {
            for (var upstream : upstreams.all()) {
                upstream.instances()
                        .update(discovery.getInstances(upstream.name()).stream()
                                .map(instance -> instance.getUri().toString())
                                .sorted()
                                .toList());
            }
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                log.warn(
                        "Discovery does not answer, going on with the known instances: {}",
                        String.valueOf(e.getCause()));
            }
            failing = true;
        } catch (Error unforeseen) {
            // What leaves a scheduled method ends its schedule: requests would go to yesterday's instances.
            log.error("Instances were not looked at", unforeseen);
        }
    }

    @Override
    public void start() {
        running = true;
        var _ = executor.scheduleWithFixedDelay(this::look, 0, 1, TimeUnit.SECONDS);
    }

    @Override
    public void stop() {
        running = false;
        executor.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server opens. */
    @Override
    public int getPhase() {
        return 0;
    }
}
