package io.banyan.user.verification;

import io.banyan.user.ownership.Relation;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A resident's request to be tied to a house 认证申请, with documents that show his right.
 *
 * @param accountId  who asks
 * @param houseLabel as he wrote it; the reviewer finds the house
 * @param houseId    the house he was given, once approved
 * @param reason     why it was refused
 */
public record Application(
        long id,
        long companyId,
        long projectId,
        long accountId,
        String name,
        String houseLabel,
        Relation relation,
        List<Long> fileIds,
        Status status,
        @Nullable Long houseId,
        @Nullable String reason,
        @Nullable Long decidedBy,
        @Nullable Instant decidedAt,
        Instant createdAt) {

    /** Decided once. */
    public enum Status {
        SUBMITTED,
        APPROVED,
        REJECTED
    }
}
