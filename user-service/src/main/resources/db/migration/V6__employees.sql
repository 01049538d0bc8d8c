-- Where staff may sign in, what became of their posts, certificates, stewards.

ALTER TABLE account
    ADD COLUMN on_pc  BOOLEAN NOT NULL DEFAULT TRUE,
    ADD COLUMN on_app BOOLEAN NOT NULL DEFAULT TRUE;

CREATE TABLE staff_career (
    id              BIGINT       NOT NULL PRIMARY KEY,
    staff_id        BIGINT       NOT NULL,
    what            VARCHAR(12)  NOT NULL,
    department_name VARCHAR(60)  NULL,
    role_names      VARCHAR(500) NOT NULL,
    changed_by      BIGINT       NOT NULL,
    changed_at      DATETIME(6)  NOT NULL,
    KEY ix_staff_career_staff (staff_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE staff_certificate (
    id          BIGINT      NOT NULL PRIMARY KEY,
    staff_id    BIGINT      NOT NULL,
    company_id  BIGINT      NOT NULL,
    name        VARCHAR(60) NOT NULL,
    number      VARCHAR(60) NULL,
    issued_on   DATE        NULL,
    expires_on  DATE        NULL,
    reminded_at DATETIME(6) NULL,
    created_at  DATETIME(6) NOT NULL,
    KEY ix_staff_certificate_staff (staff_id),
    KEY ix_staff_certificate_due (reminded_at, expires_on)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- building 0 is the whole project: it holds where the building has no steward of its own.
CREATE TABLE steward_area (
    project_id  BIGINT      NOT NULL,
    building_id BIGINT      NOT NULL,
    company_id  BIGINT      NOT NULL,
    staff_id    BIGINT      NOT NULL,
    since       DATETIME(6) NOT NULL,
    PRIMARY KEY (project_id, building_id),
    KEY ix_steward_area_staff (staff_id)
) ENGINE = InnoDB;
