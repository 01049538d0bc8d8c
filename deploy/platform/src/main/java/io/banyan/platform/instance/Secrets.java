package io.banyan.platform.instance;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.stream.Collectors;

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

    /** Keys that are kept under a name and a number, in their order: {@code 2=base64,3=base64}; empty when there are none. */
    public synchronized String numbered(String prefix) {
        return known.stringPropertyNames().stream()
                .filter(name -> name.startsWith(prefix))
                .map(name -> Integer.valueOf(name.substring(prefix.length())))
                .sorted()
                .map(number -> number + "=" + known.getProperty(prefix + number))
                .collect(Collectors.joining(","));
    }

    /** Makes the next key under this name, from number 2. */
    public synchronized int addNumbered(String prefix) {
        var number = 2;
        while (known.containsKey(prefix + number)) {
            number++;
        }
        var _ = key(prefix + number);
        return number;
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
