-- Who had an import run again to store, and who took it back, beside who asked for it.
ALTER TABLE sheet_import
    ADD COLUMN applied_by BIGINT NULL,
    ADD COLUMN undone_by BIGINT NULL;
