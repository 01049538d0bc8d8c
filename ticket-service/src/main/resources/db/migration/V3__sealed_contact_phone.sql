-- The phone of a caller is sealed where it stands; what is there is sealed by the job privacy.reseal. It is found by its blind index.
ALTER TABLE ticket
    MODIFY COLUMN contact_phone VARCHAR(200) NULL,
    ADD COLUMN contact_phone_index CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
    ADD KEY ix_ticket_contact_phone (contact_phone_index);

-- The building a place lies in: staff of single buildings see what lies there. Older tickets are seen by those who see the whole project.
ALTER TABLE ticket ADD COLUMN building_id BIGINT NULL AFTER building;
