package io.banyan.nemesis.history;

import io.banyan.story.client.Answer;
import io.banyan.story.client.Witness;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every call of a round that changes something, in memory and in a file: a line when it is asked, another when its client knows. Of reads
 * only the answers are kept that must not be: what else they say the judge sees better.
 */
public final class History implements Witness, AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int KEPT_ANSWER = 400;

    private final Path file;
    private final Clock clock;
    private final Writer writer;
    private final List<Call> calls = new ArrayList<>();
    private final List<String> offences = new ArrayList<>();
    private long numbers;

    /** @param file is replaced when it is there */
    public History(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            this.writer = Files.newBufferedWriter(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public Hearing asked(Request request) {
        if (request.method().equals("GET")) {
            return new Read(request);
        }
        synchronized (this) {
            var call = new OpenCall(this, ++numbers, request, clock.instant());
            write(line("invoke", numbers, clock.instant(), request.method() + " " + request.path(), request.key()));
            return call;
        }
    }

    /** Something that happened to the platform, not to a client. */
    public synchronized void note(String what) {
        write(line("nemesis", 0, clock.instant(), what, ""));
    }

    synchronized void ended(Call call) {
        calls.add(call);
        var line = line(call.outcome().name().toLowerCase(java.util.Locale.ROOT), call.number(), call.ended(), "", "");
        line.put("attempts", call.attempts());
        line.put("body", call.body());
        line.put(
                "answer",
                call.answer().substring(0, Math.min(KEPT_ANSWER, call.answer().length())));
        write(line);
    }

    /** Keeps what must not be answered, whatever was asked. */
    synchronized Attempt judged(Request request, Attempt attempt) {
        if (attempt.isOffence()) {
            var offence = "%s %s: %s".formatted(request.method(), request.path(), attempt);
            offences.add(offence);
            write(line("offence", 0, clock.instant(), offence, ""));
        }
        return attempt;
    }

    /** Answers of 500, and of 401 to a token that is right. */
    public synchronized List<String> offences() {
        return List.copyOf(offences);
    }

    /** What has ended so far, in that order. */
    public synchronized List<Call> calls() {
        return List.copyOf(calls);
    }

    /** Where it is written. */
    public Path file() {
        return file;
    }

    private final class Read implements Hearing {

        private final Request request;

        private Read(Request request) {
            this.request = request;
        }

        @Override
        public void answered(Answer heard) {
            var _ = judged(request, Attempt.of(heard));
        }

        @Override
        public void unanswered(IOException failure) {
            // Asked again, or the person gives up; nothing was changed by it.
        }

        @Override
        public void close() {
            // Nothing is kept of it.
        }
    }

    Instant now() {
        return clock.instant();
    }

    private static Map<String, Object> line(String type, long number, Instant at, String what, String key) {
        var line = new LinkedHashMap<String, Object>();
        line.put("type", type);
        line.put("number", number);
        line.put("at", at.toString());
        if (!what.isEmpty()) {
            line.put("what", what);
        }
        if (!key.isEmpty()) {
            line.put("key", key);
        }
        return line;
    }

    /** Flushed line by line: also a history that is cut off can be read. */
    private void write(Map<String, Object> line) {
        try {
            writer.write(JSON.writeValueAsString(line));
            writer.write('\n');
            writer.flush();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public synchronized void close() {
        try {
            writer.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
