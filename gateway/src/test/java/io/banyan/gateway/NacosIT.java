package io.banyan.gateway;

import static io.banyan.gateway.support.TestPlatform.ISSUER;

import com.alibaba.cloud.nacos.NacosConfigManager;
import com.alibaba.nacos.api.NacosFactory;
import com.alibaba.nacos.api.naming.NamingService;
import io.banyan.gateway.support.TestGateway;
import io.banyan.gateway.support.TestPlatform;
import io.banyan.gateway.support.TestService;
import io.banyan.platform.TestServers;
import io.banyan.platform.server.Server;
import java.time.Duration;
import java.util.Properties;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("X1 with a real Nacos and Redis")
class NacosIT {

    private static final String DATA_ID = "gateway.yml";
    private static final String GROUP = "DEFAULT_GROUP";

    private static TestGateway gateway;
    private static TestService users;
    private static NamingService naming;

    @BeforeAll
    static void start() throws Exception {
        var servers = TestServers.ensure(Server.NACOS, Server.REDIS);
        users = TestService.start("user-service");
        TestPlatform.publishKeys(users);
        var properties = new Properties();
        properties.setProperty("serverAddr", servers.nacos());
        properties.setProperty("username", servers.nacosUser());
        properties.setProperty("password", servers.nacosPassword());
        naming = NacosFactory.createNamingService(properties);
        gateway = TestGateway.withNacos(servers.nacos(), servers.nacosUser(), servers.nacosPassword())
                .with("banyan.gateway.redis.host", servers.redisHost())
                .with("banyan.gateway.redis.port", servers.redisPort())
                .start();
        naming.registerInstance("user-service", "127.0.0.1", users.port());
    }

    @AfterAll
    static void stop() throws Exception {
        gateway.bean(NacosConfigManager.class).getConfigService().removeConfig(DATA_ID, GROUP);
        gateway.close();
        naming.shutDown();
        users.close();
    }

    @Test
    void findsServicesAndAppliesNewLimitsWithoutARestart() throws Exception {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> statusOf("new-" + System.nanoTime()) == 200);
        var config = gateway.bean(NacosConfigManager.class).getConfigService();

        config.publishConfig(DATA_ID, GROUP, limits(33), "yaml");
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> limitOf("before").equals("33"));

        config.publishConfig(DATA_ID, GROUP, limits(7), "yaml");
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> limitOf("after").equals("7"));

        config.publishConfig(DATA_ID, GROUP, limits(-3), "yaml");
        config.publishConfig(DATA_ID, GROUP, limits(9), "yaml");
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> limitOf("later").equals("9"));
    }

    private static String limits(int burst) {
        return "banyan.gateway.limits.user: { permits: 5, per: 1s, burst: %d }".formatted(burst);
    }

    private static int statusOf(String user) {
        return gateway.call("/api/v1/me").token(ISSUER.tokenOf(user)).send().statusCode();
    }

    private static String limitOf(String user) {
        return gateway.call("/api/v1/me")
                .token(ISSUER.tokenOf(user))
                .send()
                .headers()
                .firstValue("RateLimit-Limit")
                .orElse("");
    }
}
