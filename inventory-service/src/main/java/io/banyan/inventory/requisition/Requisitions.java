package io.banyan.inventory.requisition;

import io.banyan.inventory.stock.Balance;
import java.util.List;
import java.util.Optional;

/** The requisitions of all projects. */
public interface Requisitions {

    Optional<Requisition> find(long id);

    /** Locked until the end of the transaction. */
    Optional<Requisition> lock(long id);

    /** Those of a ticket, undecided ones too, by id; locked until the end of the transaction. */
    List<Requisition> lockOfTicket(long ticketId);

    void add(Requisition requisition);

    void save(Requisition requisition);

    /** Leaves no trace of an attempt. */
    void remove(Requisition requisition);

    /** What a department has of an item and what that cost, by the ledger of its issues and returns. */
    Balance outstanding(long requisitionId, long itemId);
}
