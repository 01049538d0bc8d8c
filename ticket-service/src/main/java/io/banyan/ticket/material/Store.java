package io.banyan.ticket.material;

import io.banyan.ticket.material.Requisitions.Amount;
import java.math.BigDecimal;
import java.util.List;

/** inventory-service, as a ticket needs it. */
public interface Store {

    /**
     * Tries the reservation within the running global transaction.
     *
     * @return the lines with name, unit and sale price
     */
    List<Requisition.RequisitionLine> reserve(Requisitions.Request request, List<Amount> lines);

    /** Sale prices of these items; unknown ones are left out. */
    List<Item> items(long companyId, List<Long> ids);

    /** @param unitPrice yuan, up to 6 decimals */
    record Item(long itemId, String name, String unit, BigDecimal unitPrice) {}
}
