package io.banyan.inventory;

import io.banyan.platform.TestServers;
import io.banyan.platform.server.Server;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Points every context of these tests at a real Seata server, starting it when it is not there, and at the user-service of this JVM. */
public class RealSeata implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var seata = TestServers.ensure(Server.SEATA).seata();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "real-seata",
                        Map.of(
                                "BANYAN_SEATA",
                                seata,
                                "spring.cloud.discovery.client.simple.instances.user-service[0].uri",
                                UserNeighbour.ONE.address(),
                                "banyan.inventory.loan.sweep",
                                "1h")));
    }
}
