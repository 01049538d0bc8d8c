package io.banyan.inventory.disposal;

import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;

/** The disposal documents of all projects. */
public interface Disposals {

    /** @param seq of its number */
    void add(Disposal disposal, int seq);

    Optional<Disposal> find(long id);

    /** Notes on the documents a bill paid for that money went back. */
    void noteRefund(long billId, BigDecimal refunded);

    Page<Disposal> page(long companyId, Collection<Long> projectIds, DisposalFilter filter, PageRequest page);
}
