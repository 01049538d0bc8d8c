package io.banyan.ticket;

import io.banyan.platform.TestServers;
import io.banyan.platform.server.Server;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Points every context of these tests at a real Seata server and at the neighbours of this JVM. */
public class Neighbourhood implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var seata = TestServers.ensure(Server.SEATA).seata();
        var instances = "spring.cloud.discovery.client.simple.instances.";
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "neighbourhood",
                        Map.of(
                                "BANYAN_SEATA",
                                seata,
                                instances + "user-service[0].uri",
                                Neighbours.ONES.address(),
                                instances + "inventory-service[0].uri",
                                Neighbours.ONES.address(),
                                instances + "billing-service[0].uri",
                                Neighbours.ONES.address(),
                                "banyan.ticket.closing.sweep",
                                "1h")));
    }
}
