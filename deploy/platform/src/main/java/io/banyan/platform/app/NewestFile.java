package io.banyan.platform.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/** Looks for the latest change below a path. */
final class NewestFile extends SimpleFileVisitor<Path> {

    private final Set<String> skipped;
    private final boolean foldersCount;
    private long newest;

    private NewestFile(Set<String> skipped, boolean foldersCount) {
        this.skipped = skipped;
        this.foldersCount = foldersCount;
    }

    /** Of files and folders: a deleted file changes only its folder. In milliseconds since the epoch; 0 when there is nothing. */
    static long below(Path start) {
        return look(start, new NewestFile(Set.of(), true));
    }

    /** Of files only, since what is made there changes the folders too; folders of the skipped names are not entered. */
    static long sourceBelow(Path start, Set<String> skipped) {
        return look(start, new NewestFile(skipped, false));
    }

    private static long look(Path start, NewestFile visitor) {
        if (!Files.exists(start)) {
            return 0;
        }
        try {
            Files.walkFileTree(start, visitor);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return visitor.newest;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (skipped.contains(String.valueOf(folder.getFileName()))) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        if (foldersCount) {
            note(attributes);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        note(attributes);
        return FileVisitResult.CONTINUE;
    }

    private void note(BasicFileAttributes attributes) {
        newest = Math.max(newest, attributes.lastModifiedTime().toMillis());
    }
}
