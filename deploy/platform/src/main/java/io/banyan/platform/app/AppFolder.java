package io.banyan.platform.app;

import io.banyan.platform.instance.Folders;
import io.banyan.platform.instance.Root;
import io.banyan.platform.jvm.Jdk;
import io.banyan.platform.process.LogFile;
import io.banyan.platform.process.Tool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// An app's jar taken apart under `.banyan/apps/NAME-KEY`: starts faster than a jar of jars, and ahead-of-time caches
/// need it.
/// The key changes with the jar; the folder appears only when complete.
///
/// @param root the working copy
/// @param app whose jar it is
public record AppFolder(Root root, App app) {

    /** Where this build of the app is, or will be. */
    public Path path() {
        return apps().resolve(app.id() + "-" + JarKey.of(source()));
    }

    /** The runnable jar in it; its libraries lie beside it. */
    public Path jar() {
        return path().resolve(app.jar().getFileName());
    }

    /** Whether the present jar has been taken apart. */
    public boolean isExtracted() {
        return Files.exists(source()) && Files.isDirectory(path());
    }

    /** Takes the jar apart unless that was done before. */
    public void extract(Jdk jdk) {
        if (Files.isDirectory(path())) {
            return;
        }
        var half = apps().resolve(app.id() + ".half");
        Folders.delete(half);
        var command = List.of(
                jdk.command("java"),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djarmode=tools",
                "-jar",
                source().toString(),
                "extract",
                "--destination",
                half.toString());
        new Tool("extract " + app.id(), Map.of(), apps(), new LogFile(apps().resolve(app.id() + ".extract.log")))
                .run(command, "Delete " + source() + " and run deploy/up again.");
        move(half);
    }

    /** Removes the folders of older builds that no instance was started from. */
    public void prune() {
        olderBuilds().forEach(Folders::delete);
    }

    private List<Path> olderBuilds() {
        var inUse = inUse();
        try (Stream<Path> folders = Files.list(apps())) {
            return folders.filter(folder -> folder.getFileName().toString().matches(app.id() + "-[0-9a-z]+-[0-9a-z]+"))
                    .filter(folder -> !folder.equals(path()) && !inUse.contains(folder.toString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What every instance noted at its last start of this app. */
    private List<String> inUse() {
        try (Stream<Path> instances = Files.list(root.state())) {
            return instances
                    .map(instance -> instance.resolve("run").resolve(app.id() + ".build"))
                    .filter(Files::exists)
                    .map(AppFolder::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void move(Path half) {
        try {
            Files.move(half, path(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path source() {
        return root.directory().resolve(app.jar());
    }

    private Path apps() {
        return root.state().resolve("apps");
    }
}
