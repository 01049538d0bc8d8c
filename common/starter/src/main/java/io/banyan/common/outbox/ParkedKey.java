package io.banyan.common.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An aggregate whose news cannot be sent, because the first of them never can.
 *
 * @param key    the aggregate's id
 * @param headId the event that cannot be sent; those after it wait
 * @param reason what the producer said, at most 1000 characters
 */
public record ParkedKey(
        String key, String headId, String reason, Instant parkedAt, String type, String topic, Instant createdAt) {

    /** Which ones; an absent value does not restrict. */
    public record Filter(
            @Nullable String topic,
            @Nullable String type,
            @Nullable Instant since) {}

    /**
     * The event at the head.
     *
     * @param headers  as JSON
     * @param payload  absent when it has more than 64 KiB
     * @param bytes    its size
     * @param waiting  events of the key that wait, the head included
     */
    public record Head(String headers, @Nullable String payload, int bytes, int waiting) {}

    /** An event that was taken out of the outbox. */
    public record Taken(String type, String headers, String payload) {}
}
