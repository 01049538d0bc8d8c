package io.banyan.common.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A dangerous action: whoever asks for it has proved a short while ago that it is he, with everything he has (password, and the second
 * factor if he has one). Who sat down at an unlocked computer has a session, but not this. A refusal says what to do (RFC 9470): 401 with
 * {@code insufficient_user_authentication} and the problem {@code request.step-up-needed}; the token endpoint's grant
 * {@code urn:banyan:grant:step-up} mends it.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface StepUp {}
