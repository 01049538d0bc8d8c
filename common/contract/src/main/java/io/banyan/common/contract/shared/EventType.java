package io.banyan.common.contract.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name of an event on the wire ({@code ce_type}) and the topic it is published on. Never derived from a Java name. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventType {

    /** For example {@code io.banyan.ticket.completed.v1}. */
    String value();

    /** For example {@code banyan.ticket.events.v1}. */
    String topic();
}
