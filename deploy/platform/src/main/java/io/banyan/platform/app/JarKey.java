package io.banyan.platform.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells one build of a jar from another by its time and size, as part of a file's name. */
public final class JarKey {

    private JarKey() {}

    public static String of(Path jar) {
        try {
            return inName(Files.getLastModifiedTime(jar).toMillis()) + "-" + inName(Files.size(jar));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String inName(long number) {
        return Long.toString(number, Character.MAX_RADIX);
    }
}
