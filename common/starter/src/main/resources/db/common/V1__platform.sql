-- Tables that every service has. Their history is kept apart from the service's own (flyway_common_history).

CREATE TABLE instance_start (
    id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    started_at DATETIME(6) NOT NULL
) ENGINE = InnoDB;

-- Shaped like Debezium's EventRouter expects it, so that Debezium may replace the relay one day.
CREATE TABLE outbox_event (
    shard         SMALLINT UNSIGNED NOT NULL,
    seq           BIGINT UNSIGNED   NOT NULL AUTO_INCREMENT,
    id            CHAR(36)          NOT NULL,
    aggregatetype VARCHAR(64)       NOT NULL,
    aggregateid   VARCHAR(64)       NOT NULL,
    type          VARCHAR(128)      NOT NULL,
    topic         VARCHAR(128)      NOT NULL,
    aggversion    BIGINT            NOT NULL,
    headers       TEXT              NOT NULL,
    payload       LONGTEXT          NOT NULL,
    created_at    DATETIME(6)       NOT NULL,
    PRIMARY KEY (shard, seq),
    UNIQUE KEY uk_outbox_event_id (id),
    KEY ix_outbox_event_seq (seq)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE outbox_shard (
    shard       SMALLINT UNSIGNED NOT NULL PRIMARY KEY,
    next_try_at DATETIME(6)       NULL,
    fails       INT               NOT NULL DEFAULT 0
) ENGINE = InnoDB;

INSERT INTO outbox_shard (shard) VALUES (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15);

CREATE TABLE outbox_parked_key (
    aggregateid VARCHAR(64)  NOT NULL PRIMARY KEY,
    first_id    CHAR(36)     NOT NULL,
    reason      VARCHAR(1000) NOT NULL,
    parked_at   DATETIME(6)  NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- What was sent, for 72 hours: a single broker acknowledges without fsync, and replaying from here is the cure after a power cut.
CREATE TABLE outbox_archive (
    id            CHAR(36)     NOT NULL PRIMARY KEY,
    seq           BIGINT UNSIGNED NOT NULL,
    aggregatetype VARCHAR(64)  NOT NULL,
    aggregateid   VARCHAR(64)  NOT NULL,
    type          VARCHAR(128) NOT NULL,
    topic         VARCHAR(128) NOT NULL,
    aggversion    BIGINT       NOT NULL,
    headers       TEXT         NOT NULL,
    payload       LONGTEXT     NOT NULL,
    created_at    DATETIME(6)  NOT NULL,
    sent_at       DATETIME(6)  NOT NULL,
    kafka_partition INT        NOT NULL,
    kafka_offset  BIGINT       NOT NULL,
    KEY ix_outbox_archive_sent_at (sent_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE inbox_event (
    consumer    VARCHAR(80) NOT NULL,
    event_id    CHAR(36)    NOT NULL,
    received_at DATETIME(6) NOT NULL,
    PRIMARY KEY (consumer, event_id),
    KEY ix_inbox_event_received_at (received_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Events that this service could not handle, with the reason; the operator replays them after the mend.
CREATE TABLE dead_event (
    id          BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    consumer    VARCHAR(80)   NOT NULL,
    event_id    VARCHAR(64)   NOT NULL,
    topic       VARCHAR(128)  NOT NULL,
    kafka_partition INT       NOT NULL,
    kafka_offset BIGINT       NOT NULL,
    record_key  VARCHAR(128)  NULL,
    headers     TEXT          NOT NULL,
    payload     LONGTEXT      NULL,
    reason      VARCHAR(1000) NOT NULL,
    dead_at     DATETIME(6)   NOT NULL,
    replayed_at DATETIME(6)   NULL,
    UNIQUE KEY uk_dead_event (topic, kafka_partition, kafka_offset)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE idempotent_request (
    caller       VARCHAR(64)  NOT NULL,
    endpoint     VARCHAR(80)  NOT NULL,
    idem_key     VARCHAR(80)  NOT NULL,
    request_hash CHAR(64)     NOT NULL,
    reserved_id  BIGINT       NOT NULL,
    done         BOOLEAN      NOT NULL DEFAULT FALSE,
    locked_until DATETIME(6)  NOT NULL,
    status       SMALLINT     NULL,
    body         LONGTEXT     NULL,
    created_at   DATETIME(6)  NOT NULL,
    PRIMARY KEY (caller, endpoint, idem_key),
    KEY ix_idempotent_request_created_at (created_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
