package io.banyan.ticket.lifecycle;

import io.banyan.common.contract.shared.SourceRef;
import io.banyan.ticket.category.CategoryKind;
import io.banyan.ticket.category.Priority;
import io.banyan.ticket.pricing.Tariff;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was reported, where, by whom and under which terms: fixed for the life of the ticket, so that a change of the catalogue changes no
 * job that is under way.
 *
 * @param number 工单号, for people: {@code GY-20261123-0007}
 * @param source what it was made for, when not by a person
 */
public record TicketFacts(
        long id,
        String number,
        long companyId,
        long projectId,
        Spot spot,
        Requester requester,
        Subject subject,
        Terms terms,
        @Nullable SourceRef source,
        Instant submittedAt) {

    /**
     * Where: a house, a public area, or (from an inspection) words only.
     *
     * @param label as people say it, {@code 3栋2单元1202}
     * @param buildingId by which staff of single buildings see it; null where it lies in none
     */
    public record Spot(
            @Nullable Long houseId,
            @Nullable Long publicAreaId,
            String label,
            @Nullable String building,
            @Nullable Long buildingId) {}

    /**
     * Who wants it.
     *
     * @param personId account of the resident; null when there is none (phone, staff, inspection)
     */
    public record Requester(
            @Nullable Long personId,
            Channel channel,
            String name,
            @Nullable String phone) {}

    /** How it came. */
    public enum Channel {
        RESIDENT,
        DESK,
        STAFF,
        INSPECTION
    }

    /** What it is about. */
    public record Subject(
            String categoryCode,
            String categoryZh,
            String categoryEn,
            CategoryKind kind,
            @Nullable String skill,
            String title,
            String description,
            Priority priority,
            List<Long> fileIds) {}

    /**
     * The rules of the category at the time of the report.
     *
     * @param payBy until when a paid order waits for its money
     */
    public record Terms(
            Tariff tariff,
            boolean quoteRequired,
            int warrantyDays,
            int autoConfirmDays,
            @Nullable Instant payBy) {

        boolean isUnderWarranty(@Nullable Instant completedAt, Instant now) {
            return completedAt != null && !now.isAfter(completedAt.plus(Duration.ofDays(warrantyDays)));
        }
    }

    /** What is charged in a round: from the second on it is warranty work. */
    public Tariff tariffOf(int round) {
        return round == 1 ? terms.tariff() : terms.tariff().freeFor(Tariff.FreeReason.WARRANTY);
    }

    /** Whether it is about one of these houses. */
    public boolean isOf(Set<Long> houses) {
        return spot.houseId() != null && houses.contains(spot.houseId());
    }
}
