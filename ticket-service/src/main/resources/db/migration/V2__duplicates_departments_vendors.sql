-- Where a job lies besides its technician, and the ticket that a duplicate was folded into.
ALTER TABLE ticket
    ADD COLUMN department_id      BIGINT       NULL,
    ADD COLUMN department_name    VARCHAR(60)  NULL,
    ADD COLUMN vendor_id          BIGINT       NULL,
    ADD COLUMN vendor_name        VARCHAR(120) NULL,
    ADD COLUMN due_at             DATETIME(6)  NULL,
    ADD COLUMN merged_into        BIGINT       NULL,
    ADD COLUMN merged_into_number VARCHAR(40)  NULL,
    ADD KEY ix_ticket_merged_into (merged_into),
    ADD KEY ix_ticket_area (public_area_id, submitted_at);

-- The copy of the crew learns departments: what is there is read from user-service again.
ALTER TABLE crew_member ADD COLUMN department_id BIGINT NULL;
UPDATE crew_member SET as_of = NULL;
DELETE FROM crew_loaded;

-- Companies that do work for us 外部维修. project_id 0: for every project of the company.
CREATE TABLE vendor (
    id           BIGINT       NOT NULL PRIMARY KEY,
    company_id   BIGINT       NOT NULL,
    project_id   BIGINT       NOT NULL DEFAULT 0,
    name         VARCHAR(120) NOT NULL,
    contact      VARCHAR(60)  NOT NULL,
    phone_sealed VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    skills       VARCHAR(500) NOT NULL,
    active       BOOLEAN      NOT NULL DEFAULT TRUE,
    version      BIGINT       NOT NULL DEFAULT 0,
    updated_at   DATETIME(6)  NOT NULL,
    UNIQUE KEY uk_vendor_name (company_id, project_id, name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
