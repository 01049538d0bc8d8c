-- Prints of a receipt 打印记录: the first is the original 原件, each later one a reprint 补打. What browsers counted before is not known here.
ALTER TABLE receipt
    ADD COLUMN prints          INT         NOT NULL DEFAULT 0 COMMENT 'how often it was printed',
    ADD COLUMN last_printed_at DATETIME(6) NULL,
    ADD CONSTRAINT ck_receipt_prints CHECK (prints >= 0);

CREATE TABLE receipt_print (
    id         BIGINT      NOT NULL PRIMARY KEY,
    company_id BIGINT      NOT NULL,
    project_id BIGINT      NOT NULL,
    receipt_id BIGINT      NOT NULL,
    print_no   INT         NOT NULL COMMENT '1 the original',
    printed_by BIGINT      NOT NULL,
    printed_at DATETIME(6) NOT NULL,
    UNIQUE KEY uk_receipt_print (receipt_id, print_no),
    CONSTRAINT ck_receipt_print_no CHECK (print_no > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
