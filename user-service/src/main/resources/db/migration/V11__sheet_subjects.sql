-- What an import puts on record: ASSET, BUILDING, OWNER.
ALTER TABLE sheet_import
    ADD COLUMN subject VARCHAR(10) NOT NULL DEFAULT 'ASSET',
    DROP KEY ix_sheet_import_project,
    ADD KEY ix_sheet_import_project (project_id, subject, id);
