package io.banyan.inventory.document.persistence;

import io.banyan.common.persistence.Changed;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.inventory.document.DocumentDraft;
import io.banyan.inventory.document.DocumentFilter;
import io.banyan.inventory.document.DocumentNumber;
import io.banyan.inventory.document.DocumentNumbers;
import io.banyan.inventory.document.StockDocument;
import io.banyan.inventory.document.StockDocuments;
import io.banyan.inventory.stock.DocumentKind;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisStockDocuments implements StockDocuments, DocumentNumbers {

    private final DocumentMapper mapper;

    MyBatisStockDocuments(DocumentMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public DocumentNumber next(long projectId, DocumentKind kind) {
        mapper.raise(projectId, kind);
        var seq = mapper.last(projectId, kind);
        return new DocumentNumber(seq, kind.number(seq));
    }

    @Override
    public void add(StockDocument document, int seq, DocumentDraft draft) {
        Changed.one(mapper.insert(document, document.isIncoming(), seq, draft), "Document");
        mapper.insertLines(document.id(), document.lines());
    }

    @Override
    public Optional<StockDocument> find(long id) {
        return Optional.ofNullable(mapper.byId(id)).map(head -> head.with(mapper.lines(List.of(id))));
    }

    @Override
    public boolean isWritten(long id) {
        return mapper.countOfId(id) > 0;
    }

    @Override
    public boolean isWritten(DocumentKind kind, long sourceId) {
        return mapper.countOfSource(kind, sourceId) > 0;
    }

    @Override
    public Page<StockDocument> page(
            long companyId, Collection<Long> projectIds, DocumentFilter filter, PageRequest page) {
        if (projectIds.isEmpty()) {
            return Page.of(List.of(), page, 0);
        }
        var heads = mapper.page(companyId, projectIds, filter, page.size(), page.offset());
        var lines = heads.isEmpty()
                ? List.<DocumentLine>of()
                : mapper.lines(heads.stream().map(DocumentHead::id).toList());
        return Page.of(
                heads.stream().map(head -> head.with(lines)).toList(),
                page,
                mapper.count(companyId, projectIds, filter));
    }
}
