package io.banyan.platform.app;

import java.nio.file.Path;
import java.util.Set;

/// The files the web clients are built from: all below `web` that is not made from something else, and the API
/// documents that their
/// types are made from. The gateway carries the result.
///
/// @param repository the working copy
record WebSources(Path repository) {

    private static final Set<String> NOT_SOURCES = Set.of("node_modules", "target", "dist", "generated", "e2e");

    /** When the newest of them was changed, in milliseconds since the epoch; 0 when there are none. */
    long newest() {
        return Math.max(below("web"), below("docs/openapi"));
    }

    private long below(String folder) {
        return NewestFile.sourceBelow(repository.resolve(folder), NOT_SOURCES);
    }
}
