-- Owners as companies, shares of co-owners, limits of family and tenants, history of ownership, verification by documents.

ALTER TABLE owner
    ADD COLUMN kind         VARCHAR(10) NOT NULL DEFAULT 'PERSON',
    ADD COLUMN contact_name VARCHAR(60) NULL,
    ADD COLUMN field_values TEXT        NULL;

UPDATE owner SET field_values = '{}';

ALTER TABLE owner MODIFY COLUMN field_values TEXT NOT NULL;

-- may: what a member of the family or a tenant may do there, separated by commas; an owner may do all of it.
ALTER TABLE owner_house
    ADD COLUMN share_part INT         NULL,
    ADD COLUMN share_of   INT         NULL,
    ADD COLUMN may        VARCHAR(60) NOT NULL DEFAULT 'REPORT,PAY,SEE_BILLS',
    ADD CONSTRAINT ck_owner_house_share CHECK (share_part IS NULL OR (share_part > 0 AND share_part <= share_of));

CREATE TABLE ownership_change (
    id         BIGINT       NOT NULL PRIMARY KEY,
    house_id   BIGINT       NOT NULL,
    owner_id   BIGINT       NOT NULL,
    owner_name VARCHAR(60)  NOT NULL,
    what       VARCHAR(10)  NOT NULL,
    relation   VARCHAR(10)  NOT NULL,
    share_part INT          NULL,
    share_of   INT          NULL,
    valid_from DATE         NULL,
    valid_to   DATE         NULL,
    reason     VARCHAR(200) NULL,
    changed_by BIGINT       NOT NULL,
    changed_at DATETIME(6)  NOT NULL,
    KEY ix_ownership_change_house (house_id, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE verification_application (
    id          BIGINT       NOT NULL PRIMARY KEY,
    company_id  BIGINT       NOT NULL,
    project_id  BIGINT       NOT NULL,
    account_id  BIGINT       NOT NULL,
    name        VARCHAR(60)  NOT NULL,
    house_label VARCHAR(160) NOT NULL,
    relation    VARCHAR(10)  NOT NULL,
    file_ids    VARCHAR(300) NOT NULL,
    status      VARCHAR(10)  NOT NULL,
    house_id    BIGINT       NULL,
    reason      VARCHAR(200) NULL,
    decided_by  BIGINT       NULL,
    decided_at  DATETIME(6)  NULL,
    created_at  DATETIME(6)  NOT NULL,
    KEY ix_verification_application_account (account_id, id),
    KEY ix_verification_application_project (project_id, status, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
