-- Who did the job a bill is for; he may charge it on the spot. Bills of before have nobody and are collected at the desk.
ALTER TABLE bill
    ADD COLUMN worked_by BIGINT NULL COMMENT 'the member of staff who did the job' AFTER payer_id,
    ADD KEY ix_bill_worked_by (worked_by, id);
