package io.banyan.common.seata;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether the connection to the Seata server is open. Part of the overall health only: without it local work goes on. */
final class SeataHealth implements HealthIndicator {

    private final SeataClient client;
    private final SeataServer server;
    private final BanyanSeataProperties properties;

    SeataHealth(SeataClient client, SeataServer server, BanyanSeataProperties properties) {
        this.client = client;
        this.server = server;
        this.properties = properties;
    }

    @Override
    public Health health() {
        var health = client.isConnected() ? Health.up() : properties.required() ? Health.down() : Health.unknown();
        return health.withDetail("server", server.address()).build();
    }
}
