package io.banyan.common.trace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file of OTLP requests, one a line, as OpenTelemetry's file exporter writes and its collector reads. At most twice the limit is kept:
 * the file and the one before it, {@code NAME.1}.
 */
final class OtlpFile implements SpanTarget {

    private final Path file;
    private final long limit;

    OtlpFile(Path file, long limit) {
        this.file = file;
        this.limit = limit;
    }

    @Override
    public void take(String request) throws IOException {
        if (Files.exists(file) && Files.size(file) >= limit) {
            Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, request + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
