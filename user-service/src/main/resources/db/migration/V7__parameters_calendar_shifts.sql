-- Parameters 参数, working calendar, shifts and rosters. Project 0 is the company itself.

CREATE TABLE parameter_value (
    company_id BIGINT       NOT NULL,
    project_id BIGINT       NOT NULL,
    name       VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    text_value VARCHAR(200) NOT NULL,
    PRIMARY KEY (company_id, project_id, name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- A missing value means that the inherited one holds again.
CREATE TABLE parameter_change (
    id         BIGINT       NOT NULL PRIMARY KEY,
    company_id BIGINT       NOT NULL,
    project_id BIGINT       NOT NULL,
    name       VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    text_value VARCHAR(200) NULL,
    changed_by BIGINT       NOT NULL,
    changed_at DATETIME(6)  NOT NULL,
    KEY ix_parameter_change_name (company_id, project_id, name, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Where a company differs from the public calendar.
CREATE TABLE calendar_day (
    company_id BIGINT      NOT NULL,
    day        DATE        NOT NULL,
    working    BOOLEAN     NOT NULL,
    name       VARCHAR(40) NOT NULL,
    PRIMARY KEY (company_id, day)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE shift (
    id         BIGINT      NOT NULL PRIMARY KEY,
    company_id BIGINT      NOT NULL,
    project_id BIGINT      NOT NULL,
    name       VARCHAR(40) NOT NULL,
    begins_at  CHAR(5)     NOT NULL,
    ends_at    CHAR(5)     NOT NULL,
    UNIQUE KEY uk_shift_name (project_id, name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE roster_entry (
    project_id BIGINT NOT NULL,
    day        DATE   NOT NULL,
    staff_id   BIGINT NOT NULL,
    shift_id   BIGINT NOT NULL,
    PRIMARY KEY (project_id, day, staff_id, shift_id),
    KEY ix_roster_entry_shift (shift_id)
) ENGINE = InnoDB;
