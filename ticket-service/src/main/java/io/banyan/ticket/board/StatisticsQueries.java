package io.banyan.ticket.board;

import io.banyan.common.security.Caller;

/** Counts over tickets, within the caller's projects. */
public interface StatisticsQueries {

    /**
     * Days are those of the zone of the project, or of the caller's projects.
     *
     * @throws io.banyan.common.problem.RequestProblem when the span is turned round or longer than a year
     */
    TicketStatistics statistics(Caller caller, TicketStatistics.Span span);
}
