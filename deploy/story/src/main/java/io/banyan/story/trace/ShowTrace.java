package io.banyan.story.trace;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;

/** {@code deploy/trace ID}: one request through gateway, services, outbox and Kafka. */
public final class ShowTrace {

    private final SpanFiles files;
    private final PrintStream out;

    /** @param folder where the processes leave their spans */
    public ShowTrace(Path folder, PrintStream out) {
        this.files = new SpanFiles(folder);
        this.out = out;
    }

    /**
     * Prints a tree for each trace found.
     *
     * @param id a trace id (32 hexadecimal digits), a whole {@code traceparent}, or an {@code X-Request-Id}
     * @return whether any was found
     */
    public boolean print(String id) {
        var wanted = id.matches("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}") ? id.substring(3, 35) : id;
        var traces = files.of(wanted).stream()
                .collect(Collectors.groupingBy(SpanLine::trace, LinkedHashMap::new, Collectors.toList()));
        traces.values().forEach(spans -> new TraceTree(spans).print(out));
        return !traces.isEmpty();
    }
}
