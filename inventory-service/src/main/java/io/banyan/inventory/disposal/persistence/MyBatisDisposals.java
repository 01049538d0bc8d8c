package io.banyan.inventory.disposal.persistence;

import io.banyan.common.persistence.Changed;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.inventory.disposal.Disposal;
import io.banyan.inventory.disposal.DisposalFilter;
import io.banyan.inventory.disposal.Disposals;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisDisposals implements Disposals {

    private final DisposalMapper mapper;

    MyBatisDisposals(DisposalMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(Disposal disposal, int seq) {
        Changed.one(mapper.insert(disposal, seq), "Disposal");
        mapper.insertLines(disposal.id(), disposal.lines());
    }

    @Override
    public Optional<Disposal> find(long id) {
        return Optional.ofNullable(mapper.byId(id)).map(row -> row.with(mapper.lines(List.of(id))));
    }

    /** No document may be there yet: what is refunded before the material is used is noted when it is written. */
    @Override
    public void noteRefund(long billId, BigDecimal refunded) {
        mapper.noteRefund(billId, refunded);
    }

    @Override
    public Page<Disposal> page(long companyId, Collection<Long> projectIds, DisposalFilter filter, PageRequest page) {
        if (projectIds.isEmpty()) {
            return Page.of(List.of(), page, 0);
        }
        var rows = mapper.page(companyId, projectIds, filter, page.size(), page.offset());
        var lines = rows.isEmpty()
                ? List.<DisposalLineRow>of()
                : mapper.lines(rows.stream().map(DisposalRow::id).toList());
        return Page.of(
                rows.stream().map(row -> row.with(lines)).toList(), page, mapper.count(companyId, projectIds, filter));
    }
}
