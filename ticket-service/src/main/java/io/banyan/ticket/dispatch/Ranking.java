package io.banyan.ticket.dispatch;

import io.banyan.ticket.crew.CrewMember;
import io.banyan.ticket.dispatch.Candidate.CandidateReason;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Ranks technicians for a job 智能派单: skill 40, load 25, time 15, rating 10, way 10 points. Nothing is left to chance: who has the same
 * score and got a job the longest ago comes first, so that equals take turns whatever is restarted in between.
 */
final class Ranking {

    private static final int SKILL = 40;
    private static final int LOAD = 25;
    private static final int FULL_LOAD = 8;
    private static final int TIME = 15;
    private static final int BUSY_NOW = 8;
    private static final int RATING = 10;
    private static final int UNRATED = 7;
    private static final double BEST_RATING = 5;
    private static final int WAY = 10;

    private Ranking() {}

    /** The best first; what lies in a department's pool is for its members. */
    static List<Candidate> rank(Job job, List<CrewMember> crew, Map<Long, Workload> loads) {
        return crew.stream()
                .filter(member ->
                        job.departmentId() == null || job.departmentId().equals(member.departmentId()))
                .map(member -> candidate(job, member, load(loads, member.staffId())))
                .sorted(Comparator.comparing((Candidate one) -> !one.eligible())
                        .thenComparing(Comparator.comparingInt(Candidate::score).reversed())
                        .thenComparing(one -> lastAssigned(loads, one))
                        .thenComparingLong(Candidate::staffId))
                .toList();
    }

    private static Candidate candidate(Job job, CrewMember member, Workload load) {
        var reasons = List.of(skill(job, member), load(load), time(job, load), rating(load), way(job, load));
        var score = reasons.stream().mapToInt(CandidateReason::points).sum();
        var eligible = hasSkill(job, member) && !clashes(job, load);
        return new Candidate(member.staffId(), member.name(), score, eligible, load.openTickets(), reasons);
    }

    private static CandidateReason skill(Job job, CrewMember member) {
        if (job.skill() == null) {
            return new CandidateReason("skill-not-needed", SKILL, Map.of());
        }
        return hasSkill(job, member)
                ? new CandidateReason("skill-match", SKILL, Map.of("skill", job.skill()))
                : new CandidateReason("skill-missing", 0, Map.of("skill", job.skill()));
    }

    private static CandidateReason load(Workload load) {
        var free = Math.max(0, FULL_LOAD - load.openTickets());
        return new CandidateReason("load", LOAD * free / FULL_LOAD, Map.of("open", String.valueOf(load.openTickets())));
    }

    /** An urgent job without a slot is for somebody who is not on site elsewhere. */
    private static CandidateReason time(Job job, Workload load) {
        if (clashes(job, load)) {
            return new CandidateReason("schedule-clash", 0, Map.of());
        }
        return job.urgent() && job.appointmentFrom() == null && load.onSite()
                ? new CandidateReason("on-site", BUSY_NOW, Map.of())
                : new CandidateReason("schedule-free", TIME, Map.of());
    }

    private static CandidateReason rating(Workload load) {
        if (load.rating() == null) {
            return new CandidateReason("rating-unknown", UNRATED, Map.of());
        }
        var points = (int) Math.round(RATING * load.rating() / BEST_RATING);
        return new CandidateReason("rating", points, Map.of("mean", String.format(Locale.ROOT, "%.1f", load.rating())));
    }

    private static CandidateReason way(Job job, Workload load) {
        return job.building() != null && load.buildings().contains(job.building())
                ? new CandidateReason("same-building-today", WAY, Map.of("building", job.building()))
                : new CandidateReason("elsewhere", 0, Map.of());
    }

    private static boolean hasSkill(Job job, CrewMember member) {
        return job.skill() == null || member.skills().contains(job.skill());
    }

    private static boolean clashes(Job job, Workload load) {
        var from = job.appointmentFrom();
        var to = job.appointmentTo();
        return from != null && to != null && load.slots().stream().anyMatch(slot -> slot.overlaps(from, to));
    }

    private static Workload load(Map<Long, Workload> loads, long staffId) {
        return loads.getOrDefault(staffId, Workload.NONE);
    }

    private static Instant lastAssigned(Map<Long, Workload> loads, Candidate candidate) {
        return Optional.ofNullable(load(loads, candidate.staffId()).lastAssigned())
                .orElse(Instant.EPOCH);
    }
}
