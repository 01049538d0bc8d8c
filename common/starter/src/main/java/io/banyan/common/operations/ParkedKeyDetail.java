package io.banyan.common.operations;

import io.banyan.common.outbox.ParkedKey;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A parked key with the event at its head.
 *
 * @param bytes   size of the head's payload
 * @param waiting events of the key that wait, the head included
 * @param payload JSON with words masked; absent without the permission, or when it has more than 64 KiB
 * @param discard an undecided proposal
 */
record ParkedKeyDetail(
        ParkedKey key,
        int bytes,
        int waiting,
        Map<String, String> headers,
        @Nullable Object payload,
        @Nullable Discard discard,
        List<String> availableActions) {}
