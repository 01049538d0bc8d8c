-- Requests about personal data that the office takes for somebody who comes to the desk or writes a letter: on which record, by whom, why, and
-- what showed who he is. Those of residents themselves have none of it.
ALTER TABLE data_request
    ADD COLUMN channel   VARCHAR(8)   NULL,
    ADD COLUMN owner_id  BIGINT       NULL,
    ADD COLUMN opened_by BIGINT       NULL,
    ADD COLUMN reason    VARCHAR(200) NULL,
    ADD COLUMN evidence  VARCHAR(200) NULL;

INSERT IGNORE INTO staff_role_permission (role_id, permission)
SELECT id, 'user:data-request:manage' FROM staff_role WHERE template = 'ADMINISTRATOR';
