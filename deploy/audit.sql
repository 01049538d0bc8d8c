-- The audit 操作日志, apart from the services' schemas: who runs them may add to it and read it, and has no right to change or delete a row.
-- Run by whoever owns the database server, in a schema of its own (banyan_audit). The rights follow, see MariaDb.java and compose.yaml.

CREATE TABLE IF NOT EXISTS audit_entry (
    company_id  BIGINT       NOT NULL,
    seq         BIGINT       NOT NULL COMMENT 'from 1, without gaps',
    event_id    CHAR(36)     NOT NULL,
    occurred_at DATETIME(6)  NOT NULL,
    project_id  BIGINT       NOT NULL COMMENT '0: of no project',
    kind        VARCHAR(10)  NOT NULL,
    person_id   BIGINT       NOT NULL,
    service     VARCHAR(40)  NOT NULL,
    operation   VARCHAR(200) NOT NULL,
    trace_id    CHAR(32)     NOT NULL,
    body        MEDIUMTEXT   NOT NULL COMMENT 'the whole of it as JSON, the columns before repeat what is searched by',
    prev_hash   CHAR(64)     NOT NULL,
    hash        CHAR(64)     NOT NULL COMMENT 'SHA-256 of prev_hash, company_id, seq and body, a line each',
    PRIMARY KEY (company_id, seq),
    UNIQUE KEY uq_audit_entry_event (event_id),
    KEY ix_audit_entry_time (company_id, occurred_at),
    KEY ix_audit_entry_person (company_id, person_id, seq)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE IF NOT EXISTS audit_subject (
    company_id BIGINT       NOT NULL,
    subject    VARCHAR(190) NOT NULL COMMENT 'owner:id=71',
    seq        BIGINT       NOT NULL,
    PRIMARY KEY (company_id, subject, seq)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Nothing but a lock for each chain, so the only table here that may be updated.
CREATE TABLE IF NOT EXISTS audit_chain (
    company_id BIGINT NOT NULL PRIMARY KEY
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
