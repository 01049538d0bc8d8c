package io.banyan.common.job;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Beside {@code @Scheduled}, gives what runs by the clock a name that operators know and a record of its runs. When the method returns a
 * number, that is how many rows it touched. It must be harmless to run at any time and on several replicas at once: operators may start it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Job {

    /** Unique in the service, for example {@code outbox.purge-archive}. */
    String value();
}
