package io.banyan.common.scope;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A mapper, or one of its statements, that is not narrowed to the caller's scope. To be read by whoever reviews. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Unscoped {

    /** Why it must see more, and why that shows nobody what he may not see. */
    String value();
}
