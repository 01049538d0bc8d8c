package io.banyan.user.token.oauth;

import io.banyan.user.privacy.Digests;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Compares the secrets of services and integrators by their digests, in constant time. Several are good while one replaces another. */
class ConstantTime implements PasswordEncoder {

    private static final String BETWEEN = ",";

    /** All digests of one client as the authorization server keeps them. */
    static String together(List<String> digests) {
        return String.join(BETWEEN, digests);
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence secret) {
        return secret == null ? null : Digests.sha256(secret);
    }

    @Override
    public boolean matches(@Nullable CharSequence secret, @Nullable String digests) {
        if (secret == null || digests == null) {
            return false;
        }
        var shown = Digests.sha256(secret).getBytes(StandardCharsets.US_ASCII);
        var fits = false;
        for (var digest : digests.split(BETWEEN, -1)) {
            fits |= MessageDigest.isEqual(shown, digest.getBytes(StandardCharsets.US_ASCII));
        }
        return fits;
    }
}
