package io.banyan.billing.ledger;

/** Where vouchers go. There is no way to change or remove one. */
public interface Ledger {

    /**
     * Posts in the running transaction.
     *
     * @throws org.springframework.dao.DuplicateKeyException this source and step is posted already
     */
    void post(Voucher voucher);
}
