package io.banyan.inventory.document;

import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.inventory.stock.DocumentKind;
import java.util.Collection;
import java.util.Optional;

/** The stock documents of all projects. */
public interface StockDocuments {

    /** @param seq of its number */
    void add(StockDocument document, int seq, DocumentDraft draft);

    Optional<StockDocument> find(long id);

    boolean isWritten(long id);

    /** True when a request of another service was answered with a document already. */
    boolean isWritten(DocumentKind kind, long sourceId);

    Page<StockDocument> page(long companyId, Collection<Long> projectIds, DocumentFilter filter, PageRequest page);
}
