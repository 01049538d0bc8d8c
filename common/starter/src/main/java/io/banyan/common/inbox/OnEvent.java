package io.banyan.common.inbox;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method that reacts to one event type; its only parameter is the event record. It runs in one local transaction together with the
 * note that the event was seen, so it has its effect exactly once. It must not call other services.
 *
 * <p>A {@link io.banyan.common.problem.DomainProblem} of kind UNAVAILABLE and failures of the database are tried again for ever, in
 * order; anything else is tried three times and then parked with its reason.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OnEvent {

    /** Stable name of the reaction, for example {@code ticket.bill-paid}: the key of the inbox. Never changed once released. */
    String value();
}
