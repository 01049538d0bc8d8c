package io.banyan.paysim.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something the merchant is told (回调通知). Its id stays the same over all tries and duplicates. Immutable.
///
/// @param plaintext the JSON that goes encrypted
/// @param lastAnswer HTTP status of the last try, 0 if there was no answer
public record Notice(
        String id,
        String outTradeNo,
        Topic topic,
        String eventType,
        String summary,
        String url,
        String plaintext,
        Instant createdAt,
        State state,
        int tries,
        @Nullable Integer lastAnswer) {

    /// What it is about.
    public enum Topic {
        TRANSACTION,
        REFUND
    }

    /// Whether it has arrived.
    public enum State {
        PENDING,
        DELIVERED,
        GIVEN_UP
    }

    boolean isPending() {
        return state == State.PENDING;
    }

    Notice tried(int answer, State next) {
        return new Notice(
                id, outTradeNo, topic, eventType, summary, url, plaintext, createdAt, next, tries + 1, answer);
    }
}
