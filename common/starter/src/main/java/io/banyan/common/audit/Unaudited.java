package io.banyan.common.audit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A mapper, or one of its statements, whose changes are not noted: they are nobody's doing, only the platform's bookkeeping. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Unaudited {

    /** Why nobody will ever ask who did it. */
    String value();
}
