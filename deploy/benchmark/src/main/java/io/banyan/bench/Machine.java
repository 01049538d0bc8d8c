package io.banyan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What the figures were measured on, and whether it had something else to do. */
final class Machine {

    private static final double KIBI_PER_GIBI = 1 << 20;

    private Machine() {}

    static String describe() {
        return String.format(
                Locale.ROOT,
                "%d × %s, %.0f GiB, load %s before, JDK %s",
                Runtime.getRuntime().availableProcessors(),
                field("/proc/cpuinfo", "model name"),
                Double.parseDouble(field("/proc/meminfo", "MemTotal").replaceAll("\\D", "0")) / KIBI_PER_GIBI,
                first("/proc/loadavg"),
                Runtime.version().feature());
    }

    private static String field(String file, String name) {
        return text(file)
                .lines()
                .filter(line -> line.startsWith(name))
                .map(line ->
                        line.substring(line.indexOf(':') + 1).replace(" kB", "").strip())
                .findFirst()
                .orElse("0");
    }

    private static String first(String file) {
        var text = text(file);
        return text.substring(0, Math.max(0, text.indexOf(' ')));
    }

    private static String text(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException absent) {
            return "";
        }
    }
}
