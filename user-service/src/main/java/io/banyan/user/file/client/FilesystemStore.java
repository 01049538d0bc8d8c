package io.banyan.user.file.client;

import io.banyan.user.file.FileStore;
import io.banyan.user.file.Upload.Content;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A directory of its own. A file appears under its name only when it is whole. */
class FilesystemStore implements FileStore {

    private final Path root;

    FilesystemStore(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    @Override
    public void put(String key, Content bytes, long size) throws IOException {
        var target = path(key);
        Files.createDirectories(target.resolveSibling("."));
        var partial = target.resolveSibling(target.getFileName() + ".part");
        try (var in = bytes.open()) {
            Files.copy(in, partial, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public InputStream open(String key) throws IOException {
        return Files.newInputStream(path(key));
    }

    @Override
    public void delete(String key) throws IOException {
        Files.deleteIfExists(path(key));
    }

    private Path path(String key) throws IOException {
        var path = root.resolve(key).normalize();
        if (!path.startsWith(root)) {
            throw new IOException("Not a key of this store");
        }
        return path;
    }
}
