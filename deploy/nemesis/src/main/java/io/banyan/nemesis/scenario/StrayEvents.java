package io.banyan.nemesis.scenario;

import java.util.UUID;

/**
 * Events of a type that nobody asked for, put straight into the outbox of a service: they go the way of all others and have no effect.
 *
 * @param database of the service
 */
record StrayEvents(Database database) {

    private static final String TYPE = "io.banyan.nemesis.stray.v1";
    private static final String TOPIC = "(SELECT topic FROM outbox_archive LIMIT 1)";
    private static final String HEADERS = """
            CONCAT('{"id":"', e.id, '","source":"/banyan/nemesis","type":"%s","time":"2026-01-01T00:00:00Z","subject":"', e.name,
                   '","tenantid":"1","aggregateversion":"', e.version,
                   '","traceparent":"00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"}')
            """.formatted(TYPE);
    private static final String INSERT = """
            INSERT INTO outbox_event
                (shard, id, aggregatetype, aggregateid, type, topic, aggversion, headers, payload, created_at)
            SELECT CRC32(e.name) %% 16, e.id, 'stray', e.name, '%s', %s, e.version, %s, %s, UTC_TIMESTAMP(6) FROM (%s) e
            """;

    /** One, whose payload has so many bytes. */
    void put(String key, int version, int bytes) {
        var payload = "CONCAT('\"', REPEAT('x', %d), '\"')".formatted(bytes);
        var one = "SELECT '%s' AS id, '%s' AS name, %d AS version".formatted(UUID.randomUUID(), key, version);
        var _ = database.change(INSERT.formatted(TYPE, TOPIC, HEADERS, payload, one));
    }

    /** So many of a thousand aggregates, all visible at the same moment. */
    void flood(String prefix, int count) {
        var payload = "CONCAT('\"', REPEAT('x', 300), '\"')";
        // The limit has the rows made first, so that an id is one and the same wherever it stands.
        var all = "SELECT UUID() AS id, CONCAT('%s-', seq %% 1000) AS name, seq AS version FROM seq_1_to_%d LIMIT %d"
                .formatted(prefix, count, count);
        var _ = database.change(INSERT.formatted(TYPE, TOPIC, HEADERS, payload, all));
    }

    /** Makes those of a key small enough. */
    void shrink(String key) {
        var _ = database.change("UPDATE outbox_event SET payload = '\"mended\"' WHERE aggregateid = ?", key);
    }

    boolean anyWaiting() {
        return database.number("SELECT EXISTS (SELECT 1 FROM outbox_event WHERE type = ?)", TYPE) > 0;
    }

    /** How many of this prefix or key have gone out. */
    long sent(String prefix) {
        return database.number("SELECT COUNT(*) FROM outbox_archive WHERE aggregateid LIKE CONCAT(?, '%')", prefix);
    }

    /** The versions of a key in the order in which the broker has them. */
    String order(String key) {
        return String.join(
                " ",
                database.texts(
                        "SELECT aggversion FROM outbox_archive WHERE aggregateid = ? ORDER BY kafka_offset", key));
    }

    /** Takes them out of the archive: nobody is to replay them, and the check shall not grow with them. */
    void forget(String prefix) {
        int gone;
        do {
            gone = database.change(
                    "DELETE FROM outbox_archive WHERE aggregateid LIKE CONCAT(?, '%') LIMIT 10000", prefix);
        } while (gone > 0);
    }
}
