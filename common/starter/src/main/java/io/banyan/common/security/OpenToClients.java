package io.banyan.common.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Another system of a company's may do this too, if it has the scope. Without this mark it may only read: {@link RightsFirst} refuses it
 * everything else.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenToClients {}
