package io.banyan.story.trace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What the processes of an instance wrote, newest file and the one before. */
final class SpanFiles {

    private final Path folder;
    private final JsonMapper json = new JsonMapper();

    SpanFiles(Path folder) {
        this.folder = folder;
    }

    /** The spans of a trace, or of all traces that requests with this id belong to; oldest first. */
    List<SpanLine> of(String traceOrRequestId) {
        var mentioned = spans(traceOrRequestId).toList();
        if (mentioned.stream().anyMatch(span -> span.trace().equals(traceOrRequestId))) {
            return mentioned.stream()
                    .filter(span -> span.trace().equals(traceOrRequestId))
                    .sorted(SpanFiles::byStart)
                    .toList();
        }
        return mentioned.stream()
                .filter(span -> traceOrRequestId.equals(span.attributes().get("banyan.request_id")))
                .map(SpanLine::trace)
                .distinct()
                .flatMap(trace -> spans(trace).filter(span -> span.trace().equals(trace)))
                .sorted(SpanFiles::byStart)
                .toList();
    }

    private static int byStart(SpanLine one, SpanLine other) {
        return Long.compare(one.startNanos(), other.startNanos());
    }

    /** Of lines that mention the text; the others need not be parsed. */
    private Stream<SpanLine> spans(String text) {
        return files().stream()
                .flatMap(SpanFiles::lines)
                .filter(line -> line.contains(text))
                .flatMap(this::parsed);
    }

    /** The last line of a process that was killed may be half. */
    private Stream<SpanLine> parsed(String line) {
        try {
            return SpanLine.of(json.readTree(line));
        } catch (JacksonException half) {
            return Stream.empty();
        }
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var all = Files.list(folder)) {
            return all.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
