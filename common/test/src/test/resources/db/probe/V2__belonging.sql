CREATE TABLE belonging (id BIGINT PRIMARY KEY, company_id BIGINT NOT NULL, project_id BIGINT NOT NULL, note VARCHAR(100) NOT NULL) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
INSERT INTO belonging VALUES (1, 71, 711, 'mine'), (2, 71, 712, 'next door'), (3, 71, 0, 'everybody''s'), (4, 72, 721, 'theirs');
