package io.banyan.gateway.support;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;

/** Redis, an issuer, all six services and one gateway with its ordinary settings, once per build. */
public final class TestPlatform {

    public static final TestIssuer ISSUER = new TestIssuer();
    public static final TestRedis REDIS = new TestRedis();
    private static final Map<String, TestService> SERVICES = services();
    public static final TestGateway GATEWAY = gateway();

    private TestPlatform() {}

    private static Map<String, TestService> services() {
        var services = new HashMap<String, TestService>();
        TestGateway.SERVICES.forEach(name -> services.put(name, TestService.start(name)));
        publishKeys(requireNonNull(services.get("user-service")));
        return services;
    }

    /** Lets a service answer with the issuer's keys. */
    public static void publishKeys(TestService userService) {
        userService.on(
                "/oauth2/jwks", exchange -> TestService.reply(exchange, 200, "application/json", ISSUER.keySet()));
    }

    private static TestGateway gateway() {
        var gateway = TestGateway.withoutNacos()
                .with("banyan.gateway.redis.port", REDIS.port())
                .with("banyan.gateway.token.keys-reread-min", "200ms")
                // Hundreds of tests share one address.
                .with("banyan.gateway.limits.anonymous.permits", 1000)
                .with("banyan.gateway.limits.anonymous.burst", 1000);
        SERVICES.forEach((name, service) -> gateway.service(name, service.address()));
        return gateway.start();
    }

    public static TestService service(String name) {
        var service = SERVICES.get(name);
        if (service == null) {
            throw new IllegalArgumentException(name);
        }
        return service;
    }
}
