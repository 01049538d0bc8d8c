package io.banyan.inventory.stock;

import java.math.BigDecimal;

/** Why something could not be promised. */
public record Shortage(long itemId, BigDecimal wanted, BigDecimal available) {}
