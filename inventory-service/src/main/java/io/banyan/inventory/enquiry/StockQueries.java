package io.banyan.inventory.enquiry;

import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads of stock and ledger. */
public interface StockQueries {

    Page<StockLine> stock(Scope scope, StockFilter filter, PageRequest page);

    /** @param ticketId null for all tickets */
    Page<CustodyLine> custody(Scope scope, @Nullable Long ticketId, PageRequest page);

    /**
     * The ledger, newest first.
     *
     * @param before only lines with a smaller id
     */
    List<MovementLine> movements(Scope scope, MovementFilter filter, long before, int limit);

    /** @param projectId null for all projects of the scope */
    StockStatistics statistics(Scope scope, @Nullable Long projectId);
}
