package io.banyan.billing.chargeitem;

import java.util.List;
import java.util.Optional;

/** The charge items of companies. */
public interface ChargeItems {

    /** Of a company, by code. */
    List<ChargeItem> of(long companyId);

    Optional<ChargeItem> find(long id);

    /** Adds one; does nothing when the company has the code already, and answers whether it was added. */
    boolean addIfAbsent(ChargeItem item);

    /** Stores the change of the version that was read; refuses a stale one. */
    void save(ChargeItem item);
}
