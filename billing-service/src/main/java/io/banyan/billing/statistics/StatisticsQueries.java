package io.banyan.billing.statistics;

import io.banyan.common.security.Caller;

/** Sums over bills and payments, within the caller's projects. */
public interface StatisticsQueries {

    /** @throws io.banyan.common.problem.RequestProblem when the span is turned round or longer than a year */
    BillStatistics statistics(Caller caller, BillStatistics.Span span);
}
