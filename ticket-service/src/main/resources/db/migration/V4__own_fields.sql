-- The company's own fields 自定义字段 of a ticket, all in one column; NULL for none.
ALTER TABLE ticket ADD COLUMN field_values MEDIUMTEXT NULL;

-- What a searchable field holds, by which its ticket is found.
CREATE TABLE ticket_field_entry (
    ticket_id  BIGINT        NOT NULL,
    code       VARCHAR(40)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    company_id BIGINT        NOT NULL,
    project_id BIGINT        NOT NULL,
    text_value VARCHAR(2100) NOT NULL,
    PRIMARY KEY (ticket_id, code),
    KEY ix_ticket_field_entry_value (company_id, code, text_value(60))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
