package io.banyan.platform.app;

import java.nio.file.Files;
import java.nio.file.Path;

/// The files a module is built from: its pom and all below `src`.
///
/// @param module the module's folder
record SourceTree(Path module) {

    /** When the newest of them was changed, in milliseconds since the epoch; 0 when there are none. */
    long newest() {
        return Math.max(NewestFile.below(module.resolve("src")), NewestFile.below(module.resolve("pom.xml")));
    }

    /** Whether there is anything to compile. */
    boolean hasSources() {
        return Files.isDirectory(module.resolve("src/main"));
    }
}
