package io.banyan.user.personal;

import io.banyan.user.personal.DataRequest.Channel;
import io.banyan.user.personal.DataRequest.State;
import io.banyan.user.personal.DataRequest.Wish;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request about personal data as the office sees it: what became of it, and, if the office took it, why and for whom.
 *
 * @param ownerName  of the record he is known by
 * @param channel    how it came to the office; null when he asked himself, and so are the three that follow
 * @param evidence   what showed who he is
 * @param resultKept whether what was collected is still there
 */
public record DeskRequest(
        long id,
        long ownerId,
        String ownerName,
        long projectId,
        Wish kind,
        State state,
        @Nullable String note,
        Instant requestedAt,
        @Nullable Instant doneAt,
        @Nullable Channel channel,
        @Nullable String reason,
        @Nullable String evidence,
        @Nullable String openedByName,
        boolean resultKept) {}
