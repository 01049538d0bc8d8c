-- As long as the reason for which a ticket is cancelled, which becomes that of its bill.
ALTER TABLE bill MODIFY void_reason VARCHAR(500) NULL;
