package io.banyan.platform.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A settings file of deploy/servers with `@name@` where the instance's own values go. */
final class Template {

    private static final Pattern PLACE = Pattern.compile("@([a-z.-]+)@");

    private Template() {}

    /** Writes the filled-in template; a place without a value is a mistake. */
    static void fill(Path template, Path target, Map<String, String> values) {
        try {
            Files.createDirectories(target.getParent());
            Files.writeString(target, fill(Files.readString(template), values));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String fill(String text, Map<String, String> values) {
        return PLACE.matcher(text).replaceAll(place -> {
            var value = values.get(place.group(1));
            if (value == null) {
                throw new IllegalArgumentException("no value for " + place.group());
            }
            return Matcher.quoteReplacement(value);
        });
    }
}
