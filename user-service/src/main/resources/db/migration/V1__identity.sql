-- Organisation 组织, assets 资产, people 人员, tokens, files. Ids are given by the application.
-- Hashes and indexes are compared byte by byte (ascii_bin); names follow the collation of the schema.

CREATE TABLE company (
    id         BIGINT       NOT NULL PRIMARY KEY,
    code       VARCHAR(40)  NOT NULL,
    name       VARCHAR(100) NOT NULL,
    active     BOOLEAN      NOT NULL,
    created_at DATETIME(6)  NOT NULL,
    version    BIGINT       NOT NULL DEFAULT 0,
    UNIQUE KEY uk_company_code (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE project (
    id         BIGINT       NOT NULL PRIMARY KEY,
    company_id BIGINT       NOT NULL,
    code       VARCHAR(40)  NOT NULL,
    name       VARCHAR(100) NOT NULL,
    zone       VARCHAR(40)  NOT NULL,
    address    VARCHAR(200) NULL,
    created_at DATETIME(6)  NOT NULL,
    version    BIGINT       NOT NULL DEFAULT 0,
    UNIQUE KEY uk_project_code (company_id, code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE building (
    id         BIGINT      NOT NULL PRIMARY KEY,
    company_id BIGINT      NOT NULL,
    project_id BIGINT      NOT NULL,
    name       VARCHAR(60) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    version    BIGINT      NOT NULL DEFAULT 0,
    UNIQUE KEY uk_building_name (project_id, name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE building_unit (
    id          BIGINT      NOT NULL PRIMARY KEY,
    company_id  BIGINT      NOT NULL,
    project_id  BIGINT      NOT NULL,
    building_id BIGINT      NOT NULL,
    name        VARCHAR(60) NOT NULL,
    UNIQUE KEY uk_building_unit_name (building_id, name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE house (
    id          BIGINT         NOT NULL PRIMARY KEY,
    company_id  BIGINT         NOT NULL,
    project_id  BIGINT         NOT NULL,
    building_id BIGINT         NOT NULL,
    unit_id     BIGINT         NULL,
    room_number VARCHAR(40)    NOT NULL,
    floor_no    INT            NULL,
    kind        VARCHAR(20)    NOT NULL,
    area_m2     DECIMAL(10, 2) NOT NULL,
    label       VARCHAR(160)   NOT NULL,
    status      VARCHAR(20)    NOT NULL,
    created_at  DATETIME(6)    NOT NULL,
    version     BIGINT         NOT NULL DEFAULT 0,
    CONSTRAINT ck_house_area CHECK (area_m2 > 0),
    UNIQUE KEY uk_house_label (project_id, label),
    KEY ix_house_building (building_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE public_area (
    id          BIGINT       NOT NULL PRIMARY KEY,
    company_id  BIGINT       NOT NULL,
    project_id  BIGINT       NOT NULL,
    building_id BIGINT       NULL,
    label       VARCHAR(160) NOT NULL,
    created_at  DATETIME(6)  NOT NULL,
    UNIQUE KEY uk_public_area_label (project_id, label)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- One who can sign in. A resident has one account per company; company 0 is the platform itself, and a resident no company knows yet.
CREATE TABLE account (
    id                   BIGINT       NOT NULL PRIMARY KEY,
    company_id           BIGINT       NOT NULL,
    kind                 VARCHAR(10)  NOT NULL,
    display_name         VARCHAR(60)  NOT NULL,
    phone_sealed         VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NULL,
    phone_index          CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
    login                VARCHAR(60)  NULL,
    password_hash        VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NULL,
    must_change_password BOOLEAN      NOT NULL,
    failed_sign_ins      INT          NOT NULL DEFAULT 0,
    locked_until         DATETIME(6)  NULL,
    active               BOOLEAN      NOT NULL,
    authority_version    INT          NOT NULL DEFAULT 1,
    created_at           DATETIME(6)  NOT NULL,
    UNIQUE KEY uk_account_login (login),
    UNIQUE KEY uk_account_phone (phone_index, kind, company_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE department (
    id         BIGINT      NOT NULL PRIMARY KEY,
    company_id BIGINT      NOT NULL,
    parent_id  BIGINT      NULL,
    name       VARCHAR(60) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    UNIQUE KEY uk_department_name (company_id, name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE staff_role (
    id         BIGINT      NOT NULL PRIMARY KEY,
    company_id BIGINT      NOT NULL,
    name       VARCHAR(60) NOT NULL,
    template   VARCHAR(40) NULL,
    created_at DATETIME(6) NOT NULL,
    version    BIGINT      NOT NULL DEFAULT 0,
    UNIQUE KEY uk_staff_role_name (company_id, name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE staff_role_permission (
    role_id    BIGINT      NOT NULL,
    permission VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (role_id, permission)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE staff (
    id            BIGINT      NOT NULL PRIMARY KEY,
    company_id    BIGINT      NOT NULL,
    department_id BIGINT      NULL,
    all_projects  BOOLEAN     NOT NULL,
    created_at    DATETIME(6) NOT NULL,
    version       BIGINT      NOT NULL DEFAULT 0,
    KEY ix_staff_company (company_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE staff_member_role (
    staff_id BIGINT NOT NULL,
    role_id  BIGINT NOT NULL,
    PRIMARY KEY (staff_id, role_id),
    KEY ix_staff_member_role_role (role_id)
) ENGINE = InnoDB;

CREATE TABLE staff_project (
    staff_id   BIGINT NOT NULL,
    project_id BIGINT NOT NULL,
    PRIMARY KEY (staff_id, project_id),
    KEY ix_staff_project_project (project_id)
) ENGINE = InnoDB;

CREATE TABLE staff_skill (
    staff_id BIGINT      NOT NULL,
    skill    VARCHAR(40) NOT NULL,
    PRIMARY KEY (staff_id, skill)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- People on record 业主档案; account_id once they proved the phone.
CREATE TABLE owner (
    id           BIGINT       NOT NULL PRIMARY KEY,
    company_id   BIGINT       NOT NULL,
    project_id   BIGINT       NOT NULL,
    name         VARCHAR(60)  NOT NULL,
    phone_sealed VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    phone_index  CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    account_id   BIGINT       NULL,
    created_at   DATETIME(6)  NOT NULL,
    version      BIGINT       NOT NULL DEFAULT 0,
    UNIQUE KEY uk_owner_phone (project_id, phone_index),
    KEY ix_owner_phone (phone_index),
    KEY ix_owner_account (account_id),
    KEY ix_owner_name (project_id, name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE owner_house (
    owner_id   BIGINT      NOT NULL,
    house_id   BIGINT      NOT NULL,
    company_id BIGINT      NOT NULL,
    project_id BIGINT      NOT NULL,
    relation   VARCHAR(10) NOT NULL,
    valid_from DATE        NULL,
    valid_to   DATE        NULL,
    PRIMARY KEY (owner_id, house_id),
    KEY ix_owner_house_house (house_id),
    CONSTRAINT ck_owner_house_dates CHECK (valid_to IS NULL OR valid_from IS NULL OR valid_to >= valid_from)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- A sign-in on one device; all refresh tokens that descend from it are one family.
CREATE TABLE sign_in (
    id           BIGINT      NOT NULL PRIMARY KEY,
    account_id   BIGINT      NOT NULL,
    company_id   BIGINT      NOT NULL,
    client_id    VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_at   DATETIME(6) NOT NULL,
    last_used_at DATETIME(6) NOT NULL,
    expires_at   DATETIME(6) NOT NULL,
    ended_at     DATETIME(6) NULL,
    end_reason   VARCHAR(20) NULL,
    KEY ix_sign_in_account (account_id),
    KEY ix_sign_in_expires (expires_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE refresh_token (
    token_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    sign_in_id BIGINT      NOT NULL,
    issued_at  DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    used_at    DATETIME(6) NULL,
    KEY ix_refresh_token_sign_in (sign_in_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- A generation is made once, by whichever replica is first.
CREATE TABLE signing_key (
    generation     INT         NOT NULL PRIMARY KEY,
    kid            VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    public_jwk     TEXT        NOT NULL,
    private_sealed TEXT        NOT NULL,
    signs_from     DATETIME(6) NOT NULL,
    created_at     DATETIME(6) NOT NULL,
    UNIQUE KEY uk_signing_key_kid (kid)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- What the local SMS adapter would have sent; kept a day.
CREATE TABLE sms_outbox (
    id           BIGINT       NOT NULL PRIMARY KEY,
    phone_sealed VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    phone_index  CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    text_sealed  VARCHAR(1000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_at   DATETIME(6)  NOT NULL,
    KEY ix_sms_outbox_phone (phone_index, created_at),
    KEY ix_sms_outbox_created (created_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE wechat_binding (
    app_id     VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    openid     VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    unionid    VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    account_id BIGINT       NOT NULL,
    bound_at   DATETIME(6)  NOT NULL,
    PRIMARY KEY (app_id, openid),
    UNIQUE KEY uk_wechat_binding_account (app_id, account_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE stored_file (
    id            BIGINT       NOT NULL PRIMARY KEY,
    company_id    BIGINT       NOT NULL,
    uploaded_by   BIGINT       NOT NULL,
    purpose       VARCHAR(20)  NOT NULL,
    name          VARCHAR(120) NOT NULL,
    content_type  VARCHAR(60)  NOT NULL,
    size_bytes    INT          NOT NULL,
    sha256        CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    storage_key   VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    thumbnail_key VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NULL,
    owner_type    VARCHAR(40)  NULL,
    owner_id      BIGINT       NULL,
    claimed_at    DATETIME(6)  NULL,
    created_at    DATETIME(6)  NOT NULL,
    KEY ix_stored_file_owner (owner_type, owner_id),
    KEY ix_stored_file_unclaimed (claimed_at, created_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
