package io.banyan.common.test;

import io.banyan.platform.Endpoints;
import io.banyan.platform.TestServers;
import io.banyan.platform.server.Server;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Points a context at the test servers, starting those that are not there, and gives it a schema of its own. */
public class RealServers implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String RUN = UUID.randomUUID().toString().substring(0, 8);
    private static final Map<String, String> SCHEMAS = new ConcurrentHashMap<>();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var service = context.getEnvironment().getProperty("spring.application.name", "test");
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("real-servers", new TreeMap<>(properties(service))));
    }

    /** The properties by themselves, for tests that start a context by hand. */
    public static Map<String, Object> properties(String service) {
        var elsewhere = TestDatabase.elsewhere();
        var servers = elsewhere.isPresent()
                ? TestServers.ensure(Server.KAFKA, Server.REDIS)
                : TestServers.ensure(Server.MARIADB, Server.KAFKA, Server.REDIS);
        var database = elsewhere.orElseGet(() -> TestDatabase.of(servers));
        var schema = SCHEMAS.computeIfAbsent(service, name -> freshSchema(database, servers, name));
        var all = new TreeMap<String, Object>();
        all.put("BANYAN_DB_HOST", database.hostPort());
        all.put("BANYAN_DB_SCHEMA", schema);
        all.put("BANYAN_AUDIT_SCHEMA", schema + "_audit");
        all.put("spring.datasource.username", database.user());
        all.put("spring.datasource.password", database.password());
        all.put("spring.kafka.bootstrap-servers", servers.kafka());
        all.put("spring.data.redis.host", servers.redisHost());
        all.put("spring.data.redis.port", servers.redisPort());
        all.put("banyan.outbox.topic-prefix", "it-" + RUN + ".");
        all.put("banyan.outbox.poll", "200ms");
        all.put("banyan.security.jwk-set", Tokens.publicKeys());
        all.put("spring.cloud.nacos.discovery.enabled", "false");
        all.put("spring.cloud.nacos.config.enabled", "false");
        all.put("spring.cloud.service-registry.auto-registration.enabled", "false");
        return all;
    }

    /** Prefix of this run's topics. */
    static String topicPrefix() {
        return "it-" + RUN + ".";
    }

    private static String freshSchema(TestDatabase database, Endpoints servers, String service) {
        var schema = "it_" + service.replaceAll("[^a-z0-9]", "_") + "_" + RUN;
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + schema + " CHARACTER SET utf8mb4");
            AuditSchema.make(statement, schema + "_audit");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                drop(database, schema);
                dropTopics(servers);
            }));
            return schema;
        } catch (SQLException failed) {
            throw new IllegalStateException("The test schema could not be made", failed);
        }
    }

    /** A broker that keeps the topics of every run gets slower with each. */
    private static void dropTopics(Endpoints servers) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", servers.kafka()))) {
            var ours = admin.listTopics().names().get(10, TimeUnit.SECONDS).stream()
                    .filter(topic -> topic.startsWith(topicPrefix()))
                    .toList();
            admin.deleteTopics(ours).all().get(10, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException failed) {
            System.err.println("Topics of this run were not dropped: " + failed);
        }
    }

    private static void drop(TestDatabase database, String schema) {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + schema);
            statement.execute("DROP DATABASE IF EXISTS " + schema + "_audit");
        } catch (SQLException gone) {
            System.err.println("Schema " + schema + " was not dropped: " + gone.getMessage());
        }
    }
}
