package io.banyan.platform.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/// Remembers a process between two calls of the launcher. A file that names a dead or recycled pid counts as absent.
///
/// @param path where it is kept
public record PidFile(Path path) {

    /** Remembers the process; readers never see half a file. */
    public void write(ProcessId process) {
        try {
            Files.createDirectories(path.getParent());
            var half = path.resolveSibling(path.getFileName() + ".half");
            Files.writeString(half, process.pid() + " " + process.start() + "\n");
            Files.move(half, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The remembered process if it still runs. */
    public Optional<ProcessId> alive() {
        return read().filter(ProcessId::isAlive);
    }

    /** Whether a process was remembered, running or not. */
    public boolean exists() {
        return Files.exists(path);
    }

    /** Forgets the process. */
    public void clear() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<ProcessId> read() {
        try {
            var line = Files.readString(path).strip();
            var gap = line.indexOf(' ');
            return Optional.of(new ProcessId(Long.parseLong(line.substring(0, gap)), line.substring(gap + 1)));
        } catch (IOException | NumberFormatException | StringIndexOutOfBoundsException _) {
            return Optional.empty();
        }
    }
}
