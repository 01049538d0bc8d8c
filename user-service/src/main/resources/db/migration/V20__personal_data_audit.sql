-- Personal data of owners beside name and phone, sealed and found by a blind index; what residents agreed to; the rights to read the audit and
-- to see personal data whole.

CREATE TABLE personal_datum (
    id           BIGINT       NOT NULL PRIMARY KEY,
    company_id   BIGINT       NOT NULL,
    project_id   BIGINT       NOT NULL,
    owner_id     BIGINT       NOT NULL,
    kind         VARCHAR(16)  NOT NULL,
    value_sealed VARCHAR(300) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    value_index  CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_at   DATETIME(6)  NOT NULL,
    UNIQUE KEY uk_personal_datum_value (owner_id, kind, value_index),
    KEY ix_personal_datum_index (value_index)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE consent (
    id           BIGINT      NOT NULL PRIMARY KEY,
    account_id   BIGINT      NOT NULL,
    purpose      VARCHAR(24) NOT NULL,
    text_version VARCHAR(20) NOT NULL,
    given_at     DATETIME(6) NOT NULL,
    withdrawn_at DATETIME(6) NULL,
    KEY ix_consent_account (account_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- What residents asked for about their own data. The result is sealed and dropped after a week.
CREATE TABLE data_request (
    id            BIGINT       NOT NULL PRIMARY KEY,
    account_id    BIGINT       NOT NULL,
    kind          VARCHAR(8)   NOT NULL,
    state         VARCHAR(8)   NOT NULL,
    note          VARCHAR(1000) NULL,
    result_sealed LONGTEXT     CHARACTER SET ascii COLLATE ascii_bin NULL,
    requested_at  DATETIME(6)  NOT NULL,
    done_at       DATETIME(6)  NULL,
    KEY ix_data_request_account (account_id, id),
    KEY ix_data_request_state (state, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

INSERT IGNORE INTO staff_role_permission (role_id, permission)
SELECT id, 'user:audit:read' FROM staff_role WHERE template = 'ADMINISTRATOR'
UNION ALL
SELECT id, 'user:personal-data:reveal' FROM staff_role WHERE template = 'ADMINISTRATOR';
