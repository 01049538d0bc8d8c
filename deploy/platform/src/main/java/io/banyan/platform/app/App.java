package io.banyan.platform.app;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The processes that are built here, in the order in which they are best started when there are fewer cores than processes. */
public enum App {
    /** Speaks WeChat Pay's wire protocol. Before billing, which reads the keys it makes at its first start. */
    PAY_SIM("pay-sim", "deploy/pay-sim", "banyan-pay-sim", ""),
    USER("user-service", "user-service", "user-service", "banyan_user"),
    TICKET("ticket-service", "ticket-service", "ticket-service", "banyan_ticket"),
    BILLING("billing-service", "billing-service", "billing-service", "banyan_billing"),
    INVENTORY("inventory-service", "inventory-service", "inventory-service", "banyan_inventory"),
    PATROL("patrol-service", "patrol-service", "patrol-service", "banyan_patrol"),
    NOTICE("notice-service", "notice-service", "notice-service", "banyan_notice"),
    GATEWAY("gateway", "gateway", "gateway", "");

    private final String id;
    private final String module;
    private final String artifact;
    private final String schema;

    App(String id, String module, String artifact, String schema) {
        this.id = id;
        this.module = module;
        this.artifact = artifact;
        this.schema = schema;
    }

    /** The app of that name. */
    public static Optional<App> named(String id) {
        return Arrays.stream(values()).filter(app -> app.id.equals(id)).findFirst();
    }

    /** The database schemas, each owned by one service. */
    public static List<String> schemas() {
        return Arrays.stream(values()).flatMap(app -> app.ownSchema().stream()).toList();
    }

    /** Its name on the command line, in files and in `deploy/ports.properties`. */
    public String id() {
        return id;
    }

    /** Its Maven module, relative to the working copy. */
    public String module() {
        return module;
    }

    /** Its runnable jar, relative to the working copy. */
    public Path jar() {
        return Path.of(module, "target", artifact + ".jar");
    }

    /** Its schema and the account that owns it. */
    public Optional<String> ownSchema() {
        return schema.isEmpty() ? Optional.empty() : Optional.of(schema);
    }

    /** Whether it calls other services and is called by them: all but the payment simulator, which plays an outsider. */
    boolean isService() {
        return this != PAY_SIM;
    }
}
