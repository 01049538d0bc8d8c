package io.banyan.billing.book.persistence;

import io.banyan.billing.book.DocumentKind;
import io.banyan.billing.book.DocumentNumbers;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** One counter row per series; its row lock lasts until the transaction that took the number ends. */
@Repository
class CountedDocumentNumbers implements DocumentNumbers {

    private final DocumentCounterMapper counters;

    CountedDocumentNumbers(DocumentCounterMapper counters) {
        this.counters = counters;
    }

    @Override
    public String next(DocumentKind kind, long projectId, int year) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A number is taken in the transaction of its document");
        }
        var _ = counters.raise(kind, projectId, year);
        return kind.write(year, counters.last(kind, projectId, year));
    }
}
