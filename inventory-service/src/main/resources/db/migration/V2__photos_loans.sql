ALTER TABLE item
    ADD COLUMN supplier_id BIGINT NULL COMMENT 'whom it is usually bought from',
    ADD COLUMN photo_id    BIGINT NULL COMMENT 'file in user-service';

ALTER TABLE stock_document
    ADD COLUMN loan_id BIGINT NULL,
    ADD KEY ix_stock_document_loan (loan_id);

-- A tool with who borrowed it 借用. While it is out, stock holds it under place_kind LOAN and this id. reminded_at and overdue_at: told already.
CREATE TABLE loan (
    id            BIGINT         NOT NULL PRIMARY KEY,
    company_id    BIGINT         NOT NULL,
    project_id    BIGINT         NOT NULL,
    warehouse_id  BIGINT         NOT NULL,
    number        VARCHAR(20)    NOT NULL,
    item_id       BIGINT         NOT NULL,
    item_name     VARCHAR(120)   NOT NULL,
    unit          VARCHAR(16)    NOT NULL,
    borrower_id   BIGINT         NOT NULL,
    borrower_name VARCHAR(80)    NOT NULL,
    quantity      DECIMAL(14, 3) NOT NULL,
    returned      DECIMAL(14, 3) NOT NULL DEFAULT 0,
    damaged       DECIMAL(14, 3) NOT NULL DEFAULT 0,
    lost          DECIMAL(14, 3) NOT NULL DEFAULT 0,
    note          VARCHAR(500)   NULL,
    lent_by       BIGINT         NOT NULL,
    lent_at       DATETIME(6)    NOT NULL,
    due_on        DATE           NOT NULL,
    reminded_at   DATETIME(6)    NULL,
    overdue_at    DATETIME(6)    NULL,
    version       BIGINT         NOT NULL DEFAULT 0,
    UNIQUE KEY uk_loan_number (project_id, number),
    KEY ix_loan_project (company_id, project_id, id),
    KEY ix_loan_borrower (borrower_id, id),
    KEY ix_loan_due (due_on),
    CHECK (quantity > 0),
    CHECK (returned >= 0 AND damaged >= 0 AND lost >= 0 AND returned + damaged + lost <= quantity)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
