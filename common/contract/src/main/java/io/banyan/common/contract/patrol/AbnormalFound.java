package io.banyan.common.contract.patrol;

import io.banyan.common.contract.shared.EventType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An inspection found a fault 异常: one ticket is opened for it.
 *
 * @param severity of the worst finding: {@code MINOR}, {@code MAJOR} or {@code CRITICAL}
 * @param fileIds  photos, tied to the inspection already
 */
@EventType(value = "io.banyan.patrol.abnormal-found.v1", topic = PatrolEvent.TOPIC)
public record AbnormalFound(
        UUID eventId,
        Instant occurredAt,
        long companyId,
        long inspectionId,
        long projectId,
        long equipmentId,
        String equipmentName,
        String place,
        String description,
        String severity,
        List<Long> fileIds,
        long foundBy)
        implements PatrolEvent {

    @Override
    public long aggregateId() {
        return inspectionId;
    }
}
