-- A refresh whose answer was lost may be repeated: what was lost is replaced, and known as such for ever.
ALTER TABLE refresh_token
    ADD COLUMN parent_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
    ADD COLUMN replaced_at DATETIME(6) NULL;
