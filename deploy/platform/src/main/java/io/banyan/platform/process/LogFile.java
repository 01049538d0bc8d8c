package io.banyan.platform.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// The output of one process. That of the runs before is kept beside it, as `NAME.1.log` the youngest to `NAME.9.log`.
///
/// @param path where it is kept
public record LogFile(Path path) {

    /** A round of faults kills a process four times, and what was wrong is looked for in the run in which it was. */
    private static final int EARLIER_RUNS = 9;

    private static final int TAIL_BYTES = 256 * 1024;

    /** Makes room for a new run. */
    void rotate() {
        try {
            Files.createDirectories(path.getParent());
            if (Files.exists(path) && Files.size(path) > 0) {
                for (var age = EARLIER_RUNS; age > 0; age--) {
                    moveOn(age - 1);
                }
            }
            Files.write(path, new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void moveOn(int age) throws IOException {
        if (Files.exists(ofRun(age))) {
            Files.move(ofRun(age), ofRun(age + 1), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The output of this run (0) or of an earlier one. */
    private Path ofRun(int age) {
        return age == 0
                ? path
                : path.resolveSibling(path.getFileName().toString().replaceFirst("\\.log$", "." + age + ".log"));
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
