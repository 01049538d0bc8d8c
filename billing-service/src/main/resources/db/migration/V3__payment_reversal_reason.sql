-- Why cash was taken back the day it came 撤销原因. Payments taken back before have none.
ALTER TABLE payment
    ADD COLUMN reversal_reason VARCHAR(200) NULL COMMENT 'why the cash was taken back' AFTER reversed;
