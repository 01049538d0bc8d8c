-- Cash was taken back 撤销收款: the bill that settled the round is owed again.
ALTER TABLE settlement
    ADD COLUMN reopened BOOLEAN NOT NULL DEFAULT FALSE;
