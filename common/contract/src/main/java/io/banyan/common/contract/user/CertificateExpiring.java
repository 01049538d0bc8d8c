package io.banyan.common.contract.user;

import io.banyan.common.contract.shared.EventType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A certificate of a member of staff expires within 30 days; told once. */
@EventType(value = "io.banyan.user.certificate-expiring.v1", topic = UserEvent.TOPIC)
public record CertificateExpiring(
        UUID eventId, Instant occurredAt, long companyId, long staffId, String certificate, LocalDate expiresOn)
        implements UserEvent {

    @Override
    public long aggregateId() {
        return staffId;
    }
}
