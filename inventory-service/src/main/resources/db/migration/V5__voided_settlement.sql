-- The round's bill was voided 作废: nobody pays, so the company bears what was used.
ALTER TABLE settlement
    ADD COLUMN voided BOOLEAN NOT NULL DEFAULT FALSE;
