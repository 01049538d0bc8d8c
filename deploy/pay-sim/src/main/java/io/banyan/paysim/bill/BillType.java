package io.banyan.paysim.bill;

/// Which lines a trade bill has.
public enum BillType {
    ALL,
    SUCCESS,
    REFUND
}
