CREATE TABLE keepsake (id BIGINT PRIMARY KEY, company_id BIGINT NOT NULL, code VARCHAR(40) NOT NULL, UNIQUE KEY uk_keepsake_code (company_id, code)) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
