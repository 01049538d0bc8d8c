-- Of each kind only one request of a person waits. Two that came at once were the same wish: the first stays.
DELETE later FROM data_request later
JOIN data_request first ON first.account_id = later.account_id AND first.kind = later.kind AND first.id < later.id
WHERE first.state = 'WAITING' AND later.state = 'WAITING';

ALTER TABLE data_request
    ADD COLUMN waiting_account BIGINT GENERATED ALWAYS AS (CASE WHEN state = 'WAITING' THEN account_id END) VIRTUAL,
    ADD UNIQUE KEY uk_data_request_waiting (waiting_account, kind);
