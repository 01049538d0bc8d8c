package io.banyan.platform.server;

import java.util.Locale;

/** The servers the platform can start. */
public enum Server {
    /** MariaDB 11.4, speaks MySQL. */
    MARIADB,
    /** Apache Kafka 4, one KRaft node. */
    KAFKA,
    /** Redis 7, a pure cache here: it keeps nothing over a restart. */
    REDIS,
    /** Nacos 3: service discovery and run-time settings. */
    NACOS,
    /** Seata 2: coordinator of distributed transactions. */
    SEATA;

    /** Its name on the command line, in files and in `deploy/ports.properties`. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
