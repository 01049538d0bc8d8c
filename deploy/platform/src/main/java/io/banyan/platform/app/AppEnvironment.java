package io.banyan.platform.app;

import io.banyan.platform.instance.Instance;
import io.banyan.platform.instance.Ports;
import io.banyan.platform.server.Server;
import io.banyan.platform.server.Servers;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The environment variables each app is given: everything that differs between machines, and nothing else.
/// The same names stand in `deploy/compose.yaml`; a test compares them.
///
/// @param instance whose ports and secrets are told
public record AppEnvironment(Instance instance) {

    /** Keys of later rotations are kept under this name and their number. */
    public static final String SEALING_KEY = "sealing-key.";

    /** Services that keep personal data sealed. */
    public static final List<App> SEALING = List.of(App.USER, App.TICKET, App.INVENTORY);

    private static final int TYPEABLE = 20;

    /** What this app is told. */
    public Map<String, String> of(App app) {
        var environment = new TreeMap<String, String>();
        environment.put("SERVER_PORT", Integer.toString(ports().of(app.id())));
        environment.put("SERVER_ADDRESS", "127.0.0.1");
        environment.putAll(payment());
        if (app.isService()) {
            environment.putAll(servers());
            environment.putAll(files());
            environment.putAll(watching(app));
            environment.put("BANYAN_SERVICE_SECRET", serviceSecret(app));
        }
        app.ownSchema()
                .ifPresent(schema -> environment.putAll(database(schema, Servers.databasePassword(instance, schema))));
        if (app == App.USER) {
            environment.put("BANYAN_SERVICE_SECRETS", serviceSecrets());
            environment.put("BANYAN_KEY_SECRET", instance.secrets().key("key-secret"));
            environment.putAll(administrator());
            environment.putAll(textMessages());
        }
        if (app == App.GATEWAY) {
            // Payments are simulated here, and accounts are printed: the web clients say so.
            environment.put("BANYAN_DEMO", "true");
        }
        if (app == App.TICKET) {
            environment.put("BANYAN_TICKET_KEY_SECRET", instance.secrets().key("ticket-key-secret"));
        }
        if (app == App.INVENTORY) {
            environment.put("BANYAN_INVENTORY_KEY_SECRET", instance.secrets().key("inventory-key-secret"));
        }
        if (SEALING.contains(app)) {
            environment.put("BANYAN_SEALING_KEYS", instance.secrets().numbered(SEALING_KEY));
        }
        if (app == App.PATROL) {
            environment.put("BANYAN_QR_SECRET", instance.secrets().key("qr-secret"));
        }
        return environment;
    }

    /** What programs beside the platform are told: they look into every schema. */
    public Map<String, String> ofCompanion() {
        var environment = new TreeMap<String, String>();
        environment.putAll(payment());
        environment.putAll(servers());
        environment.putAll(database("", Servers.databaseRootPassword(instance)));
        environment.put("BANYAN_DB_USER", "root");
        environment.remove("BANYAN_DB_SCHEMA");
        environment.putAll(administrator());
        environment.put("BANYAN_URL", publicUrl());
        environment.put("BANYAN_SERVICES", services());
        environment.put("BANYAN_ROOT", instance.root().directory().toString());
        environment.put("BANYAN_INSTANCE", instance.name());
        environment.put("BANYAN_SPANS", instance.spans().toString());
        environment.put("BANYAN_WATCH_TOKEN", watchToken());
        return environment;
    }

    /** Where the services themselves answer, for those who prove that each closes its own doors. */
    private String services() {
        return Arrays.stream(App.values())
                .filter(app -> app.ownSchema().isPresent())
                .map(app -> app.id() + "=http://" + ports().address(app.id()))
                .collect(Collectors.joining(","));
    }

    /** The one address users see. */
    public String publicUrl() {
        return "http://" + ports().address(App.GATEWAY.id());
    }

    /** The first account, which makes all others: its login name and its password. */
    public Map<String, String> administrator() {
        return Map.of(
                "BANYAN_ADMIN_LOGIN",
                "admin",
                "BANYAN_ADMIN_PASSWORD",
                instance.secrets().password("admin").substring(0, TYPEABLE));
    }

    /** Here one address signs everybody in, and no message costs anything: limits that never bite. */
    private static Map<String, String> textMessages() {
        return Map.of("BANYAN_SMS_GAP", "1s", "BANYAN_SMS_PER_HOUR", "1000", "BANYAN_SMS_PER_ADDRESS", "10000");
    }

    private Map<String, String> servers() {
        return Map.of(
                "BANYAN_KAFKA", ports().address(Server.KAFKA.id()),
                "BANYAN_REDIS_HOST", "127.0.0.1",
                "BANYAN_REDIS_PORT", Integer.toString(ports().of(Server.REDIS.id())),
                "BANYAN_NACOS", ports().address(Server.NACOS.id()),
                "BANYAN_NACOS_USER", Servers.NACOS_USER,
                "BANYAN_NACOS_PASSWORD", Servers.nacosPassword(instance),
                // Where clients of Nacos keep the instances they know, for a start while it is away: not those of
                // another platform.
                "JM_SNAPSHOT_PATH", instance.data("nacos-client").toString(),
                "BANYAN_SEATA", ports().address(Server.SEATA.id()),
                "BANYAN_PUBLIC_URL", publicUrl());
    }

    private Map<String, String> files() {
        return Map.of(
                "BANYAN_FILES_DIR", instance.data("files").toString(),
                "BANYAN_FILES_SECRET", instance.secrets().key("files-secret"));
    }

    /** Spans are kept in a file for `deploy/trace`; whoever reads metrics shows the token that Prometheus finds in `run/watch/token`. */
    private Map<String, String> watching(App app) {
        return Map.of(
                "BANYAN_WATCH_TOKEN",
                watchToken(),
                "BANYAN_TRACE_FILE",
                instance.spans().resolve(app.id() + ".jsonl").toString());
    }

    /** What a scraper presents as bearer token. */
    public String watchToken() {
        return instance.secrets().password("watch-token");
    }

    private Map<String, String> payment() {
        return Map.of(
                "BANYAN_WECHATPAY_DIR", instance.run("wechatpay").toString(),
                "BANYAN_PAYSIM_URL", "http://" + ports().address(App.PAY_SIM.id()),
                "BANYAN_BILLING_NOTIFY_URL", publicUrl() + "/api/v1/payment-notices/wechat");
    }

    private Map<String, String> database(String schema, String password) {
        return Map.of(
                "BANYAN_DB_HOST", ports().address(Server.MARIADB.id()),
                "BANYAN_DB_SCHEMA", schema,
                "BANYAN_DB_USER", schema,
                "BANYAN_DB_PASSWORD", password);
    }

    private String serviceSecret(App app) {
        return instance.secrets().password("service." + app.id());
    }

    private String serviceSecrets() {
        return Arrays.stream(App.values())
                .filter(App::isService)
                .map(app -> app.id() + "=" + serviceSecret(app))
                .collect(Collectors.joining(","));
    }

    private Ports ports() {
        return instance.ports();
    }
}
