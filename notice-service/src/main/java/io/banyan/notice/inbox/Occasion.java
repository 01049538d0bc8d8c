package io.banyan.notice.inbox;

import io.banyan.common.contract.shared.ContractEvent;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The event a message is made from. One event makes at most one message per person.
 *
 * @param projectId absent where the event is about a person
 */
public record Occasion(
        UUID eventId,
        long companyId,
        @Nullable Long projectId,
        @Nullable Link link) {

    public static Occasion of(ContractEvent event, @Nullable Long projectId, @Nullable Link link) {
        return new Occasion(event.eventId(), event.companyId(), projectId, link);
    }
}
