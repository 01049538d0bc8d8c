package io.banyan.ticket.dispatch;

import java.util.List;
import java.util.Map;

/**
 * Somebody who might get the job, and why.
 *
 * @param score    0 to 100, sum of the reasons' points
 * @param eligible whether automatic assignment may choose him: he has the skill and no other appointment then
 */
public record Candidate(
        long staffId, String name, int score, boolean eligible, int openTickets, List<CandidateReason> reasons) {

    /**
     * One part of the score; clients have the words for each code in their languages.
     *
     * @param code skill-match, skill-not-needed, skill-missing, load, schedule-free, schedule-clash, on-site, rating, rating-unknown,
     *             same-building-today, elsewhere
     */
    public record CandidateReason(String code, int points, Map<String, String> params) {}
}
