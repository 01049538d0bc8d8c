package io.banyan.paysim.order;

/// The resident has paid; the merchant must be told.
public record OrderPaid(Order order) {}
