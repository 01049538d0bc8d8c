package io.banyan.platform.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// How long a process took to be ready, written down when it was.
///
/// @param path where it is kept
record ReadyNote(Path path) {

    /** Writes the age of the process down, unless that was done before. */
    void note(ProcessId process) {
        if (of(process).isPresent()) {
            return;
        }
        try {
            Files.writeString(path, process.pid() + " " + process.age().toMillis());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was written of this very process. */
    Optional<Duration> of(ProcessId process) {
        try {
            var note = Files.readString(path);
            var gap = note.indexOf(' ');
            return note.substring(0, Math.max(0, gap)).equals(Long.toString(process.pid()))
                    ? Optional.of(Duration.ofMillis(Long.parseLong(note.substring(gap + 1))))
                    : Optional.empty();
        } catch (IOException | NumberFormatException _) {
            return Optional.empty();
        }
    }
}
