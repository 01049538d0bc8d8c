package io.banyan.paysim.refund;

/// A refund has come to its end, good or bad; the merchant must be told.
public record RefundDecided(Refund refund) {}
