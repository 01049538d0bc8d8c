package io.banyan.paysim.wire;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/// Remembers nonces for as long as a request with one of them could still pass the check of its timestamp.
final class NonceMemory {

    private record Seen(String nonce, Instant at) {}

    private final Duration span;
    private final Set<String> nonces = new HashSet<>();
    private final Deque<Seen> byAge = new ArrayDeque<>();

    NonceMemory(Duration span) {
        this.span = span;
    }

    /// True the first time, false for a repetition.
    synchronized boolean isNew(String nonce, Instant now) {
        Instant limit = now.minus(span);
        for (Seen oldest = byAge.peek(); oldest != null && oldest.at().isBefore(limit); oldest = byAge.peek()) {
            nonces.remove(oldest.nonce());
            byAge.remove();
        }
        if (!nonces.add(nonce)) {
            return false;
        }
        byAge.add(new Seen(nonce, now));
        return true;
    }
}
