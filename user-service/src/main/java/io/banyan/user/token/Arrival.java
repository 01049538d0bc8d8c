package io.banyan.user.token;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a sign-in begins.
 *
 * @param provedAt   when its owner proved who he is
 * @param twoFactors whether a second factor was shown
 * @param device     what the app says it runs on, at most 160 characters
 */
public record Arrival(
        Instant provedAt, boolean twoFactors, @Nullable String device) {

    /** As it was in a sign-in that another one takes the place of. */
    static Arrival of(SignIn signIn) {
        return new Arrival(signIn.provedAt(), signIn.twoFactors(), signIn.device());
    }
}
