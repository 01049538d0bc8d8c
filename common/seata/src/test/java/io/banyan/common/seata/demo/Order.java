package io.banyan.common.seata.demo;

import java.math.BigDecimal;

/** What is ordered, and what shall go wrong with it. */
public record Order(long id, int quantity, BigDecimal amount, Fault fault, long limitMillis) {

    /** Where it is to break. */
    public enum Fault {
        NONE,
        DESK_THROWS_AFTER_BOTH_TRIED,
        DESK_WAITS_BEFORE_DECISION,
        STORE_WAITS_FOR_CONNECTION
    }
}
