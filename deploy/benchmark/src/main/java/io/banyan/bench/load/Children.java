package io.banyan.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Programs the bench starts. */
final class Children {

    private Children() {}

    /** Runs a program to its end with its output in a file. @return the output */
    static String run(List<String> command, Path log, String failure) {
        try {
            Files.createDirectories(log.getParent());
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            var exit = process.waitFor();
            if (exit != 0) {
                throw new IllegalStateException(failure.formatted(exit, log));
            }
            return Files.readString(log);
        } catch (IOException failed) {
            throw new UncheckedIOException(command.getFirst() + " cannot be run; is it installed?", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
