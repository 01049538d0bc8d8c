package io.banyan.ticket.lifecycle;

import java.math.BigDecimal;

/**
 * The price the technician named 报价.
 *
 * @param amount yuan, scale 2
 */
public record Quote(BigDecimal amount, State state) {

    /** What the resident said. */
    public enum State {
        OPEN,
        APPROVED,
        REJECTED
    }
}
