package io.banyan.inventory.loan;

import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The loans of all projects. */
public interface Loans {

    void add(Loan loan);

    Optional<Loan> find(long id);

    /** As {@link #find}, and nobody else changes it until the transaction ends. */
    Optional<Loan> lock(long id);

    void save(Loan loan);

    /** Out, to come back until this day, and nobody was told; the earliest first. */
    List<Long> dueSoon(LocalDate from, LocalDate until, int limit);

    /** Out though the last day is over, and nobody was told. */
    List<Long> overdue(LocalDate today, int limit);

    /** True for the one who may tell: exactly one of many replicas. */
    boolean markReminded(long id, Instant now);

    /** As {@link #markReminded}, of being overdue. */
    boolean markOverdue(long id, Instant now);

    /** @param today for {@link LoanFilter#overdue}; open ones first due first, then the rest, the latest first */
    Page<Loan> page(Scope scope, LoanFilter filter, LocalDate today, PageRequest page);

    /** @param borrowerId null: everybody's in these projects */
    record Scope(
            long companyId,
            Collection<Long> projectIds,
            @Nullable Long borrowerId) {}

    /**
     * What a list is narrowed to.
     *
     * @param open    true for what is still out
     * @param overdue true for what is out and should not be
     */
    record LoanFilter(
            @Nullable Long projectId,
            @Nullable Long warehouseId,
            @Nullable Long itemId,
            @Nullable Long borrowerId,
            @Nullable Boolean open,
            @Nullable Boolean overdue) {}
}
