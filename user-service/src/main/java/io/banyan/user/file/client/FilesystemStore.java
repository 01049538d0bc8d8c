package io.banyan.user.file.client;

import io.banyan.user.file.FileStore;
import io.banyan.user.file.Upload.Content;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A directory of its own. A file appears under its name only when it is whole; nothing stays of one that did not become so. */
class FilesystemStore implements FileStore {

    private final Path root;

    FilesystemStore(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    @Override
    public void put(String key, Content bytes, long size) throws IOException {
        var target = path(key);
        Files.createDirectories(target.resolveSibling("."));
        var partial = partial(target);
        try (var in = bytes.open()) {
            Files.copy(in, partial, StandardCopyOption.REPLACE_EXISTING);
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            // A full disk stays full as long as the halves of what did not fit lie on it.
            Files.deleteIfExists(partial);
            throw failed;
        }
    }

    @Override
    public InputStream open(String key) throws IOException {
        return Files.newInputStream(path(key));
    }

    @Override
    public void delete(String key) throws IOException {
        var target = path(key);
        Files.deleteIfExists(target);
        Files.deleteIfExists(partial(target));
    }

    /** Where a file is until it is whole. What a process that died left there goes with its row. */
    private static Path partial(Path target) {
        return target.resolveSibling(target.getFileName() + ".part");
    }

    private Path path(String key) throws IOException {
        var path = root.resolve(key).normalize();
        if (!path.startsWith(root)) {
            throw new IOException("Not a key of this store");
        }
        return path;
    }
}
