package io.banyan.platform.instance;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Passwords and keys of one instance: random, made when first asked for, kept in one file that only the owner can read. */
public final class Secrets {

    private static final int BYTES = 32;

    private final Path file;
    private final SecureRandom random = new SecureRandom();
    private final Properties known;

    Secrets(Path file) {
        this.file = file;
        this.known = Settings.read(file);
    }

    /** A password of letters, digits, - and _, safe inside SQL quotes, URLs and YAML. */
    public String password(String name) {
        return get(name, Base64.getUrlEncoder().withoutPadding());
    }

    /** 32 random bytes in plain Base64. */
    public String key(String name) {
        return get(name, Base64.getEncoder());
    }

    private synchronized String get(String name, Base64.Encoder encoder) {
        var value = known.getProperty(name);
        if (value == null) {
            var bytes = new byte[BYTES];
            random.nextBytes(bytes);
            value = encoder.encodeToString(bytes);
            known.setProperty(name, value);
            Settings.write(file, known, "Made by deploy/up for this instance only. deploy/reset makes new ones.");
        }
        return value;
    }
}
