package io.banyan.platform.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// The output of one process. The output of the run before is kept beside it as `NAME.1.log`.
///
/// @param path where it is kept
public record LogFile(Path path) {

    private static final int TAIL_BYTES = 256 * 1024;

    /** Makes room for a new run. */
    void rotate() {
        try {
            Files.createDirectories(path.getParent());
            if (Files.exists(path) && Files.size(path) > 0) {
                var previous = path.resolveSibling(path.getFileName().toString().replaceFirst("\\.log$", ".1.log"));
                Files.move(path, previous, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.write(path, new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last lines without stack frames, which hide the sentence that matters. */
    public List<String> lastLines(int count) {
        var lines = tail().lines()
                .filter(line -> !line.isBlank() && !line.startsWith("\tat ") && !line.startsWith("\t... "))
                .toList();
        return lines.subList(Math.max(0, lines.size() - count), lines.size());
    }

    private String tail() {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            file.seek(Math.max(0, file.length() - TAIL_BYTES));
            var bytes = new byte[TAIL_BYTES];
            var length = Math.max(0, file.read(bytes));
            return new String(bytes, 0, length, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "(no log: " + e.getMessage() + ")";
        }
    }
}
