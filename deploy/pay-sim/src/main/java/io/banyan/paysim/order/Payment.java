package io.banyan.paysim.order;

import java.time.Instant;

/// That and by whom an order was paid.
public record Payment(String transactionId, String openid, Instant paidAt) {}
