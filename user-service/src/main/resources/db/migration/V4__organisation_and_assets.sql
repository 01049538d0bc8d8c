-- Regions 区域 above projects, data scope by region or building, assets of any kind with fields and a history of status.

-- path: the ids from the top, each between slashes, so that a subtree is one range of an index; parent 0 is the company itself.
CREATE TABLE region (
    id         BIGINT       NOT NULL PRIMARY KEY,
    company_id BIGINT       NOT NULL,
    parent_id  BIGINT       NOT NULL DEFAULT 0,
    name       VARCHAR(60)  NOT NULL,
    depth      INT          NOT NULL,
    path       VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_at DATETIME(6)  NOT NULL,
    version    BIGINT       NOT NULL DEFAULT 0,
    CONSTRAINT ck_region_depth CHECK (depth BETWEEN 1 AND 5),
    UNIQUE KEY uk_region_name (company_id, parent_id, name),
    KEY ix_region_path (company_id, path)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

ALTER TABLE project
    ADD COLUMN region_id BIGINT NULL,
    ADD KEY ix_project_region (region_id),
    ADD KEY ix_project_company (company_id);

CREATE TABLE staff_region (
    staff_id  BIGINT NOT NULL,
    region_id BIGINT NOT NULL,
    PRIMARY KEY (staff_id, region_id),
    KEY ix_staff_region_region (region_id)
) ENGINE = InnoDB;

CREATE TABLE staff_building (
    staff_id    BIGINT NOT NULL,
    building_id BIGINT NOT NULL,
    PRIMARY KEY (staff_id, building_id),
    KEY ix_staff_building_building (building_id)
) ENGINE = InnoDB;

-- An asset on open ground (a parking place, an ad place) lies in no building.
ALTER TABLE house
    MODIFY COLUMN building_id BIGINT NULL,
    ADD COLUMN status_since DATE NULL,
    ADD COLUMN field_values TEXT NULL,
    ADD KEY ix_house_kind (project_id, kind, status);

UPDATE house SET status_since = DATE(created_at), field_values = '{}';

ALTER TABLE house
    MODIFY COLUMN status_since DATE NOT NULL,
    MODIFY COLUMN field_values TEXT NOT NULL;

CREATE TABLE house_status_change (
    id           BIGINT       NOT NULL PRIMARY KEY,
    house_id     BIGINT       NOT NULL,
    from_status  VARCHAR(20)  NULL,
    to_status    VARCHAR(20)  NOT NULL,
    effective_on DATE         NOT NULL,
    reason       VARCHAR(200) NULL,
    changed_by   BIGINT       NOT NULL,
    changed_at   DATETIME(6)  NOT NULL,
    KEY ix_house_status_change_house (house_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Custom fields 自定义字段. kinds and choices are lists separated by commas and line ends.
CREATE TABLE field_definition (
    id         BIGINT       NOT NULL PRIMARY KEY,
    company_id BIGINT       NOT NULL,
    subject    VARCHAR(10)  NOT NULL,
    code       VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    label      VARCHAR(60)  NOT NULL,
    type       VARCHAR(10)  NOT NULL,
    required   BOOLEAN      NOT NULL,
    searchable BOOLEAN      NOT NULL,
    active     BOOLEAN      NOT NULL,
    position   INT          NOT NULL,
    kinds      VARCHAR(200) NOT NULL,
    choices    TEXT         NOT NULL,
    created_at DATETIME(6)  NOT NULL,
    version    BIGINT       NOT NULL DEFAULT 0,
    UNIQUE KEY uk_field_definition_code (company_id, subject, code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- What a searchable field holds, by which its subject is found.
CREATE TABLE field_entry (
    subject    VARCHAR(10)  NOT NULL,
    subject_id BIGINT       NOT NULL,
    code       VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    company_id BIGINT       NOT NULL,
    text_value VARCHAR(200) NOT NULL,
    PRIMARY KEY (subject, subject_id, code),
    KEY ix_field_entry_value (company_id, subject, code, text_value(60))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
