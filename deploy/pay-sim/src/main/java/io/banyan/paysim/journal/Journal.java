package io.banyan.paysim.journal;

import jakarta.annotation.PreDestroy;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An append-only file of states, one JSON line each; the last line of a thing is its state. It survives a kill of the
/// process (not of the machine: nothing is forced to disk) and is shortened at every start. One process at a time has
/// it: a second one would put a shorter file in its place, and what the first went on to write would be gone.
public final class Journal {

    private static final Logger log = LoggerFactory.getLogger(Journal.class);

    private record Key(String kind, String id) {}

    private record Line(String kind, String id, Object value) {}

    private final JsonMapper json;
    private final Map<Key, JsonNode> found;
    private final BufferedWriter writer;
    private final FileChannel claim;

    private Journal(JsonMapper json, Map<Key, JsonNode> found, BufferedWriter writer, FileChannel claim) {
        this.json = json;
        this.found = found;
        this.writer = writer;
        this.claim = claim;
    }

    public static Journal open(Path file, JsonMapper json) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            FileChannel claim = claim(file);
            Map<Key, JsonNode> found = read(file, json);
            Path shorter = file.resolveSibling(file.getFileName() + ".draft");
            try (var out = Files.newBufferedWriter(shorter)) {
                for (var entry : found.entrySet()) {
                    var key = entry.getKey();
                    out.write(json.writeValueAsString(new Line(key.kind(), key.id(), entry.getValue())) + "\n");
                }
            }
            Files.move(shorter, file, StandardCopyOption.ATOMIC_MOVE);
            return new Journal(json, found, Files.newBufferedWriter(file, StandardOpenOption.APPEND), claim);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot use the journal " + file, e);
        }
    }

    /// Held until the channel is closed or the process ends, however it ends.
    private static FileChannel claim(Path file) throws IOException {
        FileChannel claim = FileChannel.open(
                file.resolveSibling(file.getFileName() + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isOurs(claim)) {
            claim.close();
            throw new IOException("Another simulator uses it: stop that one, or set BANYAN_WECHATPAY_DIR");
        }
        return claim;
    }

    private static boolean isOurs(FileChannel claim) throws IOException {
        try {
            return claim.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }

    private static Map<Key, JsonNode> read(Path file, JsonMapper json) throws IOException {
        Map<Key, JsonNode> found = new LinkedHashMap<>();
        if (!Files.exists(file)) {
            return found;
        }
        for (String text : Files.readAllLines(file)) {
            try {
                JsonNode line = json.readTree(text);
                found.put(new Key(line.path("kind").asString(), line.path("id").asString()), line.path("value"));
            } catch (JacksonException e) {
                // A kill in the middle of a write leaves half a last line; that change was not answered yet.
                log.warn("Skipped an unreadable line of {}", file);
            }
        }
        return found;
    }

    /// Every thing of this kind as it was when the simulator last stopped, oldest first.
    public <T> List<T> last(String kind, Class<T> type) {
        return found.entrySet().stream()
                .filter(entry -> entry.getKey().kind().equals(kind))
                .map(entry -> json.treeToValue(entry.getValue(), type))
                .toList();
    }

    /// Records the new state of a thing; it is with the operating system when this returns.
    public synchronized void append(String kind, String id, Object state) {
        try {
            writer.write(json.writeValueAsString(new Line(kind, id, state)));
            writer.write('\n');
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the journal", e);
        }
    }

    @PreDestroy
    synchronized void close() throws IOException {
        writer.close();
        claim.close();
    }
}
