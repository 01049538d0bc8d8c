-- When and how somebody proved who he is, and on what device.
ALTER TABLE sign_in
    ADD COLUMN proved_at   DATETIME(6)  NULL,
    ADD COLUMN two_factors BOOLEAN      NOT NULL DEFAULT FALSE,
    ADD COLUMN device      VARCHAR(160) NULL;

UPDATE sign_in SET proved_at = created_at;

ALTER TABLE sign_in MODIFY COLUMN proved_at DATETIME(6) NOT NULL;

-- Attempts are counted by account and source: a blind index of an address or session, '' for all strangers together.
CREATE TABLE sign_in_attempt (
    account_id   BIGINT      NOT NULL,
    source       CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    failed       INT         NOT NULL,
    counted_from DATETIME(6) NOT NULL,
    locked_until DATETIME(6) NULL,
    known_at     DATETIME(6) NULL,
    touched_at   DATETIME(6) NOT NULL,
    PRIMARY KEY (account_id, source),
    KEY ix_sign_in_attempt_touched (touched_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

ALTER TABLE account DROP COLUMN failed_sign_ins, DROP COLUMN locked_until;

-- An authenticator app 动态口令 of an account; activated by its first code.
CREATE TABLE second_factor (
    account_id    BIGINT       NOT NULL PRIMARY KEY,
    company_id    BIGINT       NOT NULL,
    secret_sealed VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    last_step     BIGINT       NOT NULL,
    created_at    DATETIME(6)  NOT NULL,
    activated_at  DATETIME(6)  NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE recovery_code (
    account_id BIGINT      NOT NULL,
    code_hash  CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    used_at    DATETIME(6) NULL,
    PRIMARY KEY (account_id, code_hash)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
