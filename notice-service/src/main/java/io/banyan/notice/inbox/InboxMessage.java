package io.banyan.notice.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A message as its owner reads it, in his language. */
public record InboxMessage(
        long id,
        String template,
        String title,
        String body,
        @Nullable Link link,
        Instant createdAt,
        @Nullable Instant readAt) {}
