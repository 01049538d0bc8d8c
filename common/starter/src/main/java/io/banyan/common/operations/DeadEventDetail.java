package io.banyan.common.operations;

import io.banyan.common.inbox.DeadEvent;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A dead event with all that helps to decide about it.
 *
 * @param olderWaiting dead events of the same topic and key that a replay handles before it
 * @param headers      CloudEvents attributes
 * @param payload      with words masked; absent without the permission, or when it is no JSON
 * @param discard      an undecided proposal
 */
record DeadEventDetail(
        DeadEvent event,
        List<Long> olderWaiting,
        Map<String, String> headers,
        @Nullable Object payload,
        @Nullable Discard discard,
        List<String> availableActions) {}
