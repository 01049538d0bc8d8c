-- When somebody first accepted the ticket in its present round; whoever it is given to then, it has been answered. NULL for what a replica of the
-- version before accepts meanwhile: that counts as answered as long as its status says so.
ALTER TABLE ticket
    ADD COLUMN clock_answered DATETIME(6) NULL COMMENT 'first acceptance of the round' AFTER clock_stopped;

UPDATE ticket SET clock_answered = (
    SELECT MIN(l.at) FROM ticket_timeline l
    WHERE l.ticket_id = ticket.id AND l.what IN ('ACCEPT', 'GRAB') AND l.at > COALESCE((
        SELECT MAX(r.at) FROM ticket_timeline r WHERE r.ticket_id = ticket.id AND r.what = 'REOPEN'), submitted_at));
