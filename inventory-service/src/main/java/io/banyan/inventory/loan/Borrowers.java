package io.banyan.inventory.loan;

import java.util.Optional;

/** Who may borrow. Asks user-service: not inside a transaction. */
public interface Borrowers {

    record Borrower(long personId, String name) {}

    /** Active staff of the company who works in the project. */
    Optional<Borrower> find(long companyId, long projectId, long personId);
}
