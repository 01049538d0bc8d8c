-- Fields of tickets: residents are asked for those that are opened to them, and the kinds may be categories, whose codes are longer.
ALTER TABLE field_definition
    ADD COLUMN residents BOOLEAN NOT NULL DEFAULT FALSE,
    MODIFY COLUMN kinds VARCHAR(900) CHARACTER SET ascii COLLATE ascii_bin NOT NULL;

-- Fifty choices of forty characters are one value.
ALTER TABLE field_entry MODIFY COLUMN text_value VARCHAR(2100) NOT NULL;
