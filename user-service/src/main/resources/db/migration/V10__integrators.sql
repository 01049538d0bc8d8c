-- Another system of a company's 接入方: an account of kind CLIENT that shows a secret. Its scopes are permissions.
CREATE TABLE integrator (
    id         BIGINT      NOT NULL PRIMARY KEY,
    company_id BIGINT      NOT NULL,
    client_id  VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name       VARCHAR(60) NOT NULL,
    active     BOOLEAN     NOT NULL,
    created_at DATETIME(6) NOT NULL,
    version    BIGINT      NOT NULL DEFAULT 0,
    UNIQUE KEY uk_integrator_client (client_id),
    UNIQUE KEY uk_integrator_name (company_id, name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE integrator_scope (
    integrator_id BIGINT      NOT NULL,
    permission    VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (integrator_id, permission)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE integrator_project (
    integrator_id BIGINT NOT NULL,
    project_id    BIGINT NOT NULL,
    PRIMARY KEY (integrator_id, project_id)
) ENGINE = InnoDB;

-- Only digests; several at a time while one takes the place of another.
CREATE TABLE integrator_secret (
    id            BIGINT      NOT NULL PRIMARY KEY,
    integrator_id BIGINT      NOT NULL,
    digest        CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_at    DATETIME(6) NOT NULL,
    expires_at    DATETIME(6) NULL,
    KEY ix_integrator_secret (integrator_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Who changed what; never changed itself.
CREATE TABLE integrator_change (
    id            BIGINT      NOT NULL PRIMARY KEY,
    integrator_id BIGINT      NOT NULL,
    company_id    BIGINT      NOT NULL,
    what          VARCHAR(20) NOT NULL,
    detail        VARCHAR(2000) NOT NULL,
    changed_by    BIGINT      NOT NULL,
    changed_at    DATETIME(6) NOT NULL,
    KEY ix_integrator_change (integrator_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Administrators of companies that began before there were integrators may have some too.
INSERT IGNORE INTO staff_role_permission (role_id, permission)
SELECT id, 'user:integrator:manage' FROM staff_role WHERE template = 'ADMINISTRATOR';
