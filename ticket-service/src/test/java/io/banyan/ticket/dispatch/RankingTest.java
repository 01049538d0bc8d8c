package io.banyan.ticket.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.ticket.crew.CrewMember;
import io.banyan.ticket.dispatch.Candidate.CandidateReason;
import io.banyan.ticket.dispatch.Workload.Slot;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final Instant NINE = Instant.parse("2026-11-24T01:00:00Z");
    private static final CrewMember LI = member(1, "plumbing");
    private static final CrewMember ZHANG = member(2, "plumbing");
    private static final CrewMember CHEN = member(3, "electrical");

    private static CrewMember member(long id, String skill) {
        return new CrewMember(id, 7, "员工" + id, Set.of(skill), Set.of(11L), true, null);
    }

    private static Job job(@Nullable Instant from) {
        return new Job(
                100,
                "GY-1",
                11,
                "plumbing",
                true,
                from,
                from == null ? null : from.plusSeconds(3600),
                "3栋",
                null,
                null);
    }

    private static Workload load(int open, @Nullable Double rating, @Nullable Instant last) {
        return new Workload(open, false, rating, List.of(), Set.of(), last);
    }

    private static List<Long> order(Job job, Map<Long, Workload> loads) {
        return Ranking.rank(job, List.of(LI, ZHANG, CHEN), loads).stream()
                .map(Candidate::staffId)
                .toList();
    }

    @Test
    void putsSkillBeforeEverything() {
        assertThat(order(job(null), Map.of(1L, load(7, 1.0, null), 2L, load(8, 1.0, null))))
                .endsWith(3L);
        assertThat(Ranking.rank(job(null), List.of(CHEN), Map.of()).getFirst().eligible())
                .isFalse();
    }

    @Test
    void prefersWhoHasLessToDo() {
        assertThat(order(job(null), Map.of(1L, load(4, null, null), 2L, load(1, null, null))))
                .startsWith(2L, 1L);
    }

    @Test
    void leavesOutWhoIsExpectedElsewhereAtThatTime() {
        var busy = new Workload(
                1, false, 5.0, List.of(new Slot(NINE.plusSeconds(1800), NINE.plusSeconds(5400))), Set.of(), null);
        var ranked = Ranking.rank(job(NINE), List.of(LI, ZHANG), Map.of(1L, busy, 2L, load(6, 1.0, null)));
        assertThat(ranked.getFirst().staffId()).isEqualTo(2);
        assertThat(ranked.getLast().reasons()).extracting(CandidateReason::code).contains("schedule-clash");
    }

    @Test
    void takesSlotsThatOnlyTouchForFree() {
        var before = new Workload(1, false, null, List.of(new Slot(NINE.minusSeconds(3600), NINE)), Set.of(), null);
        assertThat(Ranking.rank(job(NINE), List.of(LI), Map.of(1L, before))
                        .getFirst()
                        .eligible())
                .isTrue();
    }

    @Test
    void prefersWhoIsInTheBuildingAnyway() {
        var there = new Workload(1, false, null, List.of(), Set.of("3栋"), null);
        assertThat(order(job(null), Map.of(1L, load(1, null, null), 2L, there))).startsWith(2L);
    }

    @Test
    void letsEqualsTakeTurns() {
        var loads = Map.of(1L, load(1, null, NINE), 2L, load(1, null, NINE.minusSeconds(1)));
        assertThat(order(job(null), loads)).startsWith(2L, 1L);
    }

    @Test
    void saysWhyInPointsThatAddUp() {
        Ranking.rank(job(NINE), List.of(LI, ZHANG, CHEN), Map.of(1L, load(3, 4.6, NINE)))
                .forEach(candidate -> {
                    assertThat(candidate.reasons()).hasSize(5);
                    assertThat(candidate.score())
                            .isBetween(0, 100)
                            .isEqualTo(candidate.reasons().stream()
                                    .mapToInt(CandidateReason::points)
                                    .sum());
                });
    }
}
