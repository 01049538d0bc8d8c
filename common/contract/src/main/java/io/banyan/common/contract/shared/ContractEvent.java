package io.banyan.common.contract.shared;

import java.time.Instant;
import java.util.UUID;

/**
 * A fact that a service publishes on its Kafka topic. Consumers see each fact at least once, in order per aggregate, and ignore fields
 * and types they do not know. On the wire ids and money are strings.
 */
public interface ContractEvent {

    /** Unique for ever; consumers drop a second arrival of the same id. */
    UUID eventId();

    /** When it became true, by the clock of the owner. */
    Instant occurredAt();

    /** Company (tenant) the fact belongs to. */
    long companyId();

    /** Key of the order: facts of one aggregate arrive in the order in which they happened. */
    long aggregateId();
}
