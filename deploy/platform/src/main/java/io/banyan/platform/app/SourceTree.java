package io.banyan.platform.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.atomic.AtomicLong;

/// The files a module is built from: its pom and all below `src`.
///
/// @param module the module's folder
record SourceTree(Path module) {

    /** When the newest of them was changed, in milliseconds since the epoch; 0 when there are none. */
    long newest() {
        return Math.max(newestBelow(module.resolve("src")), newestBelow(module.resolve("pom.xml")));
    }

    /** Whether there is anything to compile. */
    boolean hasSources() {
        return Files.isDirectory(module.resolve("src/main"));
    }

    /** Folders count too: a deleted file changes only its folder. */
    private static long newestBelow(Path start) {
        var newest = new AtomicLong();
        if (!Files.exists(start)) {
            return 0;
        }
        try {
            Files.walkFileTree(start, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    newest.accumulateAndGet(attributes.lastModifiedTime().toMillis(), Math::max);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    newest.accumulateAndGet(attributes.lastModifiedTime().toMillis(), Math::max);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return newest.get();
    }
}
