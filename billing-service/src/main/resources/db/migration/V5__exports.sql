-- Exports 导出: lists as files, made by a job for one person. Each part of a file is committed together with last_id, where the job goes on.
CREATE TABLE export_job (
    id           BIGINT       NOT NULL PRIMARY KEY,
    company_id   BIGINT       NOT NULL,
    subject      VARCHAR(24)  NOT NULL,
    wish         TEXT         NOT NULL COMMENT 'the filter as JSON',
    language     VARCHAR(8)   NOT NULL,
    file_name    VARCHAR(80)  NOT NULL,
    state        VARCHAR(16)  NOT NULL,
    slot         TINYINT      NULL COMMENT 'of the few that one person may have waiting or running; null when it ended',
    rows_total   INT          NOT NULL,
    rows_done    INT          NOT NULL DEFAULT 0,
    last_id      BIGINT       NOT NULL COMMENT 'the last row that was written; the next page begins below it',
    parts        INT          NOT NULL DEFAULT 0,
    size_bytes   BIGINT       NOT NULL DEFAULT 0,
    attempt      INT          NOT NULL DEFAULT 0,
    died         INT          NOT NULL DEFAULT 0 COMMENT 'runs in a row that wrote nothing',
    failure      VARCHAR(60)  NULL,
    lease_until  DATETIME(6)  NULL,
    requested_by BIGINT       NOT NULL,
    requested_at DATETIME(6)  NOT NULL,
    ended_at     DATETIME(6)  NULL,
    UNIQUE KEY uk_export_job_slot (requested_by, slot),
    KEY ix_export_job_person (requested_by, subject, id),
    KEY ix_export_job_due (state, lease_until),
    KEY ix_export_job_ended (ended_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE export_part (
    export_id BIGINT     NOT NULL,
    part_no   INT        NOT NULL,
    content   MEDIUMBLOB NOT NULL COMMENT 'packed by gzip',
    PRIMARY KEY (export_id, part_no)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
