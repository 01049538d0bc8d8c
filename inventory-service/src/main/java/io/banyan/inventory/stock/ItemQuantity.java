package io.banyan.inventory.stock;

import java.math.BigDecimal;

/** @param quantity positive, up to 3 decimals, in the item's unit */
public record ItemQuantity(long itemId, BigDecimal quantity) {}
