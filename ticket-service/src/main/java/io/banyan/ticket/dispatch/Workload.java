package io.banyan.ticket.dispatch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a technician has to do already, and how he did so far.
 *
 * @param onSite       whether he is at work at this moment
 * @param rating       mean of all his ratings, 1 to 5; null: none yet
 * @param slots        when he is expected elsewhere
 * @param buildings    of the project, where he is expected today
 * @param lastAssigned null: never
 */
public record Workload(
        int openTickets,
        boolean onSite,
        @Nullable Double rating,
        List<Slot> slots,
        Set<String> buildings,
        @Nullable Instant lastAssigned) {

    public static final Workload NONE = new Workload(0, false, null, List.of(), Set.of(), null);

    /** From inclusive to exclusive. */
    public record Slot(Instant from, Instant to) {

        boolean overlaps(Instant otherFrom, Instant otherTo) {
            return from.isBefore(otherTo) && otherFrom.isBefore(to);
        }
    }

    /** The same after he got one more. */
    Workload with(Job job, Instant now) {
        var moreSlots = new ArrayList<>(slots);
        if (job.appointmentFrom() != null && job.appointmentTo() != null) {
            moreSlots.add(new Slot(job.appointmentFrom(), job.appointmentTo()));
        }
        var moreBuildings = new HashSet<>(buildings);
        if (job.building() != null) {
            moreBuildings.add(job.building());
        }
        return new Workload(openTickets + 1, onSite, rating, moreSlots, moreBuildings, now);
    }
}
