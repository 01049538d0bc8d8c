-- A broker that lost its tail gives a place to another event; and of a request that was taken over only the latest attempt frees the key.

ALTER TABLE dead_event
    DROP KEY uk_dead_event,
    ADD UNIQUE KEY uk_dead_event (topic, kafka_partition, kafka_offset, event_id);

ALTER TABLE idempotent_request
    ADD COLUMN attempt INT NOT NULL DEFAULT 1;
