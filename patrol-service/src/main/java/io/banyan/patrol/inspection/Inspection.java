package io.banyan.patrol.inspection;

import io.banyan.common.contract.patrol.AbnormalFound;
import io.banyan.patrol.equipment.Equipment;
import io.banyan.patrol.standard.CheckItem;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was found on a piece of equipment at one moment. Never changed afterwards.
 *
 * @param fileIds photos of the whole
 */
public record Inspection(
        long id,
        long companyId,
        long projectId,
        long equipmentId,
        Inspector inspector,
        Instant performedAt,
        List<Finding> findings,
        @Nullable String note,
        List<Long> fileIds) {

    private static final int DESCRIPTION = 2000;

    /** Who did it, with his name of that day. */
    public record Inspector(long personId, String name) {}

    public boolean isAbnormal() {
        return findings.stream().anyMatch(Finding::abnormal);
    }

    /** Of the worst finding; absent when all is normal. */
    public CheckItem.@Nullable Severity severity() {
        return findings.stream()
                .map(Finding::severity)
                .filter(Objects::nonNull)
                .max(Enum::compareTo)
                .orElse(null);
    }

    /** What is wrong, in words; empty when nothing is. */
    public String description() {
        var words =
                findings.stream().filter(Finding::abnormal).map(Finding::words).collect(Collectors.joining("；"));
        return words.length() <= DESCRIPTION ? words : words.substring(0, DESCRIPTION);
    }

    /** Every photo of it, each once. */
    public List<Long> evidence() {
        return Stream.concat(fileIds.stream(), findings.stream().flatMap(finding -> finding.fileIds().stream()))
                .distinct()
                .toList();
    }

    /** The news that a fault was found on this equipment; none when all is normal. */
    Optional<AbnormalFound> abnormalFound(Equipment equipment) {
        var severity = severity();
        if (severity == null) {
            return Optional.empty();
        }
        return Optional.of(new AbnormalFound(
                UUID.randomUUID(),
                performedAt,
                companyId,
                id,
                projectId,
                equipmentId,
                equipment.plate().name(),
                equipment.plate().place(),
                description(),
                severity.name(),
                evidence(),
                inspector.personId()));
    }
}
