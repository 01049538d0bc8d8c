-- A kind of equipment and what is checked on it; the items are part of it and are never searched by.
CREATE TABLE equipment_type (
    id         BIGINT       NOT NULL PRIMARY KEY,
    company_id BIGINT       NOT NULL,
    code       VARCHAR(40)  NOT NULL,
    name       VARCHAR(60)  NOT NULL,
    items      LONGTEXT     NOT NULL,
    created_at DATETIME(6)  NOT NULL,
    version    BIGINT       NOT NULL,
    UNIQUE KEY uk_equipment_type_code (company_id, code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE equipment (
    id           BIGINT       NOT NULL PRIMARY KEY,
    company_id   BIGINT       NOT NULL,
    project_id   BIGINT       NOT NULL,
    type_id      BIGINT       NOT NULL,
    code         VARCHAR(40)  NOT NULL,
    name         VARCHAR(80)  NOT NULL,
    place        VARCHAR(120) NOT NULL,
    building_id  BIGINT       NULL,
    model        VARCHAR(80)  NULL,
    maker        VARCHAR(80)  NULL,
    installed_on DATE         NULL,
    status       VARCHAR(16)  NOT NULL,
    created_at   DATETIME(6)  NOT NULL,
    version      BIGINT       NOT NULL,
    UNIQUE KEY uk_equipment_code (project_id, code),
    KEY ix_equipment_status (project_id, status, id),
    KEY ix_equipment_type (type_id),
    CONSTRAINT fk_equipment_type FOREIGN KEY (type_id) REFERENCES equipment_type (id),
    CONSTRAINT ck_equipment_status CHECK (status IN ('NORMAL', 'FAULTY', 'IN_REPAIR', 'RETIRED'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- The findings are kept with the names and limits of the day: a standard may change, what was found does not.
CREATE TABLE inspection (
    id                BIGINT        NOT NULL PRIMARY KEY,
    company_id        BIGINT        NOT NULL,
    project_id        BIGINT        NOT NULL,
    equipment_id      BIGINT        NOT NULL,
    performed_by      BIGINT        NOT NULL,
    performed_by_name VARCHAR(80)   NOT NULL,
    performed_at      DATETIME(6)   NOT NULL,
    findings          LONGTEXT      NOT NULL,
    note              VARCHAR(1000) NULL,
    file_ids          VARCHAR(1000) NOT NULL,
    abnormal          BOOLEAN       NOT NULL,
    severity          VARCHAR(16)   NULL,
    description       VARCHAR(2000) NOT NULL,
    KEY ix_inspection_equipment (equipment_id, id),
    KEY ix_inspection_project (project_id, abnormal, id),
    CONSTRAINT fk_inspection_equipment FOREIGN KEY (equipment_id) REFERENCES equipment (id),
    CONSTRAINT ck_inspection_severity CHECK (abnormal = (severity IS NOT NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- The ticket that was opened for an inspection, as ticket-service tells it.
CREATE TABLE linked_ticket (
    ticket_id     BIGINT      NOT NULL PRIMARY KEY,
    inspection_id BIGINT      NOT NULL,
    equipment_id  BIGINT      NOT NULL,
    company_id    BIGINT      NOT NULL,
    project_id    BIGINT      NOT NULL,
    number        VARCHAR(40) NOT NULL,
    state         VARCHAR(16) NOT NULL,
    changed_at    DATETIME(6) NOT NULL,
    UNIQUE KEY uk_linked_ticket_inspection (inspection_id),
    KEY ix_linked_ticket_equipment (equipment_id, ticket_id),
    CONSTRAINT fk_linked_ticket_inspection FOREIGN KEY (inspection_id) REFERENCES inspection (id),
    CONSTRAINT ck_linked_ticket_state CHECK (state IN ('OPEN', 'IN_PROGRESS', 'DONE', 'CLOSED', 'CANCELLED'))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- The key that signs labels where the environment gives none: labels survive a restart.
CREATE TABLE label_key (
    id         TINYINT      NOT NULL PRIMARY KEY,
    secret     VARCHAR(100) NOT NULL,
    created_at DATETIME(6)  NOT NULL,
    CONSTRAINT ck_label_key_one CHECK (id = 1)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
