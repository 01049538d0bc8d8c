package io.banyan.platform.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Function;
import java.util.jar.JarFile;

/** The jars of a fetched server. */
final class Jars {

    private Jars() {}

    /** All jars in a fixed order: archives of loaded classes are only valid for the same class path. */
    static List<Path> in(Path home) {
        try (var files = Files.list(home.resolve("lib"))) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes files out of a jar; the function gives each entry's new path below the target, or "" to leave it. */
    static void unpack(Path jar, Path target, Function<String, String> place) {
        try (var file = new JarFile(jar.toFile())) {
            for (var entry : file.stream().filter(entry -> !entry.isDirectory()).toList()) {
                var name = place.apply(entry.getName());
                if (!name.isEmpty()) {
                    var path = target.resolve(name);
                    Files.createDirectories(path.getParent());
                    try (var in = file.getInputStream(entry)) {
                        Files.copy(in, path, StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets the files of a folder, or the one file, be executed. */
    static void makeExecutable(Path path) {
        try (var files = Files.walk(path)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                if (!file.toFile().setExecutable(true)) {
                    throw new IllegalStateException("cannot make " + file + " executable");
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
