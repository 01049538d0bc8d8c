-- What operators see and do: the state of dead events, discards by two persons, who did what, and when jobs ran.

ALTER TABLE dead_event
    ADD COLUMN type          VARCHAR(128) NOT NULL DEFAULT '',
    ADD COLUMN state         VARCHAR(10)  NOT NULL DEFAULT 'WAITING',
    ADD COLUMN tries         INT          NOT NULL DEFAULT 0,
    ADD COLUMN last_tried_at DATETIME(6)  NULL,
    ADD KEY ix_dead_event_state (state, id),
    ADD KEY ix_dead_event_key (topic, record_key, state, id);

UPDATE dead_event
SET state = CASE WHEN replayed_at IS NULL THEN 'WAITING' ELSE 'REPLAYED' END,
    type  = CASE WHEN JSON_VALID(headers)
                 THEN COALESCE(JSON_UNQUOTE(JSON_EXTRACT(headers, '$.ce_type')), '') ELSE '' END;

-- One proposes, another one decides; kept for ever. open_subject is set while nobody has decided, so that there is one proposal at a time.
CREATE TABLE event_discard (
    id               BIGINT       NOT NULL PRIMARY KEY,
    place            VARCHAR(8)   NOT NULL,
    subject          VARCHAR(64)  NOT NULL COMMENT 'dead_event.id, or the aggregate id of a parked key',
    event_id         VARCHAR(64)  NOT NULL,
    reason           VARCHAR(500) NOT NULL,
    state            VARCHAR(10)  NOT NULL,
    open_subject     VARCHAR(80)  NULL,
    proposed_by      BIGINT       NOT NULL,
    proposed_by_name VARCHAR(60)  NOT NULL,
    proposed_at      DATETIME(6)  NOT NULL,
    decided_by       BIGINT       NULL,
    decided_by_name  VARCHAR(60)  NULL,
    decided_at       DATETIME(6)  NULL,
    event_type       VARCHAR(128) NULL COMMENT 'of an event that was parked and is nowhere else any more, as the next two',
    event_headers    TEXT         NULL,
    event_payload    LONGTEXT     NULL,
    UNIQUE KEY uk_event_discard_open (open_subject),
    KEY ix_event_discard_state (state, id),
    CONSTRAINT ck_event_discard_two CHECK (state <> 'CONFIRMED' OR (decided_by IS NOT NULL AND decided_by <> proposed_by))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE operator_action (
    id          BIGINT       NOT NULL PRIMARY KEY,
    done_at     DATETIME(6)  NOT NULL,
    person_id   BIGINT       NOT NULL,
    person_name VARCHAR(60)  NOT NULL,
    action      VARCHAR(40)  NOT NULL,
    subject     VARCHAR(80)  NOT NULL,
    outcome     VARCHAR(10)  NOT NULL,
    detail      VARCHAR(500) NOT NULL,
    KEY ix_operator_action_subject (subject, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- The latest recorded run of each job on each replica.
CREATE TABLE job_run (
    job        VARCHAR(80)  NOT NULL,
    instance   VARCHAR(100) NOT NULL,
    started_at DATETIME(6)  NOT NULL,
    ended_at   DATETIME(6)  NULL,
    outcome    VARCHAR(10)  NOT NULL,
    touched    INT          NULL,
    error      VARCHAR(300) NULL,
    PRIMARY KEY (job, instance),
    KEY ix_job_run_started_at (started_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
