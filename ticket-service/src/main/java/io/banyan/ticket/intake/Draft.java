package io.banyan.ticket.intake;

import io.banyan.ticket.field.FieldValues;
import io.banyan.ticket.lifecycle.Ticket;
import io.banyan.ticket.pricing.Price;

/**
 * A ticket that is ready to be stored.
 *
 * @param price  what a paid order costs; without lines for every other ticket
 * @param fields values of the company's own fields
 */
public record Draft(Ticket ticket, Price price, FieldValues fields) {

    public boolean isPaidOrder() {
        return !price.lines().isEmpty();
    }
}
