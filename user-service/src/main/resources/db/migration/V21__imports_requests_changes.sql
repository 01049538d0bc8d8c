-- How many runs in a row died: only these give an import up, not those that came to an end.
ALTER TABLE sheet_import ADD COLUMN died INT NOT NULL DEFAULT 0;

-- An integrator of hundreds of projects is a long sentence.
ALTER TABLE integrator_change MODIFY COLUMN detail TEXT NOT NULL;

-- What cannot be answered now is asked again later, behind the others.
ALTER TABLE data_request ADD COLUMN next_try_at DATETIME(6) NULL;
