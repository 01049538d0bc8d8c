-- Tables in spreadsheets 导入: jobs that put their rows on record, what was wrong with them, what came of them.

-- attempt counts the runs: who finds another number when he is done was overtaken, and stores nothing.
CREATE TABLE sheet_import (
    id           BIGINT       NOT NULL PRIMARY KEY,
    company_id   BIGINT       NOT NULL,
    project_id   BIGINT       NOT NULL,
    file_id      BIGINT       NOT NULL,
    file_name    VARCHAR(200) NOT NULL,
    mode         VARCHAR(20)  NOT NULL,
    state        VARCHAR(10)  NOT NULL,
    rows_total   INT          NOT NULL DEFAULT 0,
    rows_done    INT          NOT NULL DEFAULT 0,
    rows_wrong   INT          NOT NULL DEFAULT 0,
    rows_added   INT          NOT NULL DEFAULT 0,
    failure      VARCHAR(60)  NULL,
    attempt      INT          NOT NULL DEFAULT 0,
    lease_until  DATETIME(6)  NULL,
    requested_by BIGINT       NOT NULL,
    requested_at DATETIME(6)  NOT NULL,
    ended_at     DATETIME(6)  NULL,
    KEY ix_sheet_import_project (project_id, id),
    KEY ix_sheet_import_state (state, lease_until)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- row_no as the spreadsheet counts, so that people find it.
CREATE TABLE sheet_import_mistake (
    import_id   BIGINT       NOT NULL,
    position    INT          NOT NULL,
    row_no      INT          NOT NULL,
    column_name VARCHAR(60)  NOT NULL,
    code        VARCHAR(40)  NOT NULL,
    detail      VARCHAR(300) NOT NULL,
    PRIMARY KEY (import_id, position)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE sheet_import_item (
    import_id  BIGINT NOT NULL,
    subject_id BIGINT NOT NULL,
    PRIMARY KEY (import_id, subject_id)
) ENGINE = InnoDB;

-- The type of an xlsx file has 65 characters.
ALTER TABLE stored_file MODIFY COLUMN content_type VARCHAR(100) NOT NULL;
