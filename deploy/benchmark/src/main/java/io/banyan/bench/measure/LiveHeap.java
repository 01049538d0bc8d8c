package io.banyan.bench.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What a JVM's heap holds when everything that is dead has been collected. */
public final class LiveHeap {

    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");

    private LiveHeap() {}

    /** In bytes; 0 for a process that is not one of our services. Collects the heap, which takes a moment. */
    public static double of(ProcessMeter process) {
        if (!process.name().endsWith("-service") && !process.name().equals("gateway")) {
            return 0;
        }
        try {
            var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
            var child = new ProcessBuilder(jcmd, Long.toString(process.pid()), "GC.class_histogram")
                    .redirectErrorStream(true)
                    .start();
            return bytes(new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new IllegalStateException("jcmd cannot be run", failed);
        }
    }

    static double bytes(String histogram) {
        var total = TOTAL.matcher(histogram);
        if (!total.find()) {
            throw new IllegalStateException(
                    "jcmd said: " + histogram.lines().findFirst().orElse(""));
        }
        return Double.parseDouble(total.group(1));
    }
}
