package io.banyan.inventory.loan;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.inventory.catalogue.ItemKind;
import io.banyan.inventory.catalogue.Items;
import io.banyan.inventory.loan.LoanService.Lending;
import io.banyan.inventory.loan.Loans.LoanFilter;
import io.banyan.inventory.loan.Loans.Scope;
import io.banyan.inventory.warehouse.Warehouse;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Checks what somebody wants to lend before anything is written, and who sees which loans: the store all, others their own. */
@Service
public class LoanDesk {

    private static final int LONGEST_DAYS = 365;

    private final Loans loans;
    private final Items items;
    private final Borrowers borrowers;
    private final LoanProperties properties;
    private final Clock clock;

    LoanDesk(Loans loans, Items items, Borrowers borrowers, LoanProperties properties, Clock clock) {
        this.loans = loans;
        this.items = items;
        this.borrowers = borrowers;
        this.properties = properties;
        this.clock = clock;
    }

    /** What a request names. */
    public record Wanted(
            long itemId,
            BigDecimal quantity,
            long borrowerId,
            LocalDate dueOn,
            @Nullable String note) {}

    /** Only tools, to active staff of the warehouse's project, until today or later within a year. */
    public Lending check(Caller caller, Warehouse warehouse, Wanted wanted) {
        var item = items.usable(caller.companyId(), List.of(wanted.itemId())).get(wanted.itemId());
        if (item == null || item.kind() != ItemKind.TOOL) {
            throw LoanProblem.notLendable(wanted.itemId());
        }
        if (wanted.dueOn().isBefore(today()) || wanted.dueOn().isAfter(today().plusDays(LONGEST_DAYS))) {
            throw LoanProblem.dueInvalid();
        }
        var borrower = borrowers
                .find(warehouse.companyId(), warehouse.projectId(), wanted.borrowerId())
                .orElseThrow(() -> LoanProblem.borrowerUnknown(wanted.borrowerId()));
        return new Lending(warehouse, item, wanted.quantity(), borrower, wanted.dueOn(), wanted.note());
    }

    public Loan get(Caller caller, long id) {
        return loans.find(id)
                .filter(loan -> caller.seesProject(loan.companyId(), loan.projectId()))
                .filter(loan -> seesAll(caller) || loan.borrowerId() == caller.personId())
                .orElseThrow(() -> LoanProblem.notFound(id));
    }

    public Page<Loan> page(Caller caller, LoanFilter filter, PageRequest page) {
        var scope = new Scope(caller.companyId(), caller.projectIds(), seesAll(caller) ? null : caller.personId());
        return loans.page(scope, filter, today(), page);
    }

    public boolean isOverdue(Loan loan) {
        return loan.out().signum() > 0 && loan.dueOn().isBefore(today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), properties.zone());
    }

    private static boolean seesAll(Caller caller) {
        return caller.may(Permissions.STOCK_READ) || caller.may(Permissions.REQUISITION_ISSUE);
    }
}
