-- When the clock of the promised times 时限 began: with the present round, later by all the time for which the ticket waited for its payer or
-- was on hold. Of tickets from before, holds that ended are not taken off. NULL for what a replica of the version before inserts meanwhile: then it
-- began with the report.
ALTER TABLE ticket
    ADD COLUMN clock_since   DATETIME(6) NULL AFTER submitted_at,
    ADD COLUMN clock_stopped DATETIME(6) NULL COMMENT 'since when it stands still' AFTER clock_since;

UPDATE ticket SET
    clock_since = COALESCE((
        SELECT MAX(l.at) FROM ticket_timeline l WHERE l.ticket_id = ticket.id AND l.what IN ('PAID', 'REOPEN')), submitted_at),
    clock_stopped = CASE status
        WHEN 'AWAITING_PAYMENT' THEN submitted_at
        WHEN 'SUSPENDED' THEN COALESCE((
            SELECT MAX(l.at) FROM ticket_timeline l WHERE l.ticket_id = ticket.id AND l.what = 'SUSPEND'), submitted_at)
        END;

-- The log of a job may be as long as its completion keeps it.
ALTER TABLE ticket_timeline MODIFY COLUMN note VARCHAR(2000) NULL;
