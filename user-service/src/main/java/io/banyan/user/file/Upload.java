package io.banyan.user.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A file as it arrives. Neither the name nor the declared type is believed.
 *
 * @param content can be opened several times
 */
public record Upload(String name, @Nullable String declaredType, long size, Content content) {

    private static final int LONGEST_NAME = 120;

    /** The bytes. */
    @FunctionalInterface
    public interface Content {

        InputStream open() throws IOException;
    }

    /** The last part of the name, without anything that means something to a file system, a header or a terminal. */
    String plainName() {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}\"'<>:;|?*%\\\\/]", "_").strip();
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(plain.length() - LONGEST_NAME);
    }

    String extension() {
        var plain = plainName();
        return plain.substring(plain.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
