package io.banyan.common.inbox;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method that every running instance is told of, from now on and at most once: for caches and live streams, never for data. No
 * transaction, no inbox; a failure is logged.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OnBroadcast {}
