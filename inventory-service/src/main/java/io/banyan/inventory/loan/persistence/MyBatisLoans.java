package io.banyan.inventory.loan.persistence;

import io.banyan.common.persistence.Changed;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.inventory.loan.Loan;
import io.banyan.inventory.loan.Loans;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisLoans implements Loans {

    private final LoanMapper mapper;

    MyBatisLoans(LoanMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(Loan loan) {
        Changed.one(mapper.insert(loan), "Loan");
    }

    @Override
    public Optional<Loan> find(long id) {
        return Optional.ofNullable(mapper.byId(id));
    }

    @Override
    public Optional<Loan> lock(long id) {
        return Optional.ofNullable(mapper.lock(id));
    }

    @Override
    public void save(Loan loan) {
        Changed.one(mapper.update(loan), "Loan");
    }

    @Override
    public List<Long> dueSoon(LocalDate from, LocalDate until, int limit) {
        return mapper.dueSoon(from, until, limit);
    }

    @Override
    public List<Long> overdue(LocalDate today, int limit) {
        return mapper.overdue(today, limit);
    }

    @Override
    public boolean markReminded(long id, Instant now) {
        return mapper.markReminded(id, now) == 1;
    }

    @Override
    public boolean markOverdue(long id, Instant now) {
        return mapper.markOverdue(id, now) == 1;
    }

    @Override
    public Page<Loan> page(Scope scope, LoanFilter filter, LocalDate today, PageRequest page) {
        if (scope.projectIds().isEmpty()) {
            return Page.of(List.of(), page, 0);
        }
        return Page.of(
                mapper.page(scope, filter, today, page.size(), page.offset()),
                page,
                mapper.count(scope, filter, today));
    }
}
