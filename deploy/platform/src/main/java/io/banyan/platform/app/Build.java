package io.banyan.platform.app;

import io.banyan.platform.instance.Root;
import io.banyan.platform.jvm.Maven;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Builds the modules whose sources are newer than their last build, together with what they depend on.
///
/// @param root the working copy
public record Build(Root root) {

    private static final List<String> SHARED =
            List.of("common/contract", "common/watch", "common/starter", "common/seata", "common/test", "common");

    /** Modules that exist and whose jar is missing or older than its sources or the shared ones. */
    public List<String> staleModules() {
        var shared = Stream.concat(SHARED.stream(), Stream.of("deploy"))
                .mapToLong(module -> new SourceTree(root.directory().resolve(module)).newest());
        var newestShared = LongStream.concat(shared, LongStream.of(new SourceTree(root.directory()).newest()))
                .max()
                .orElse(0);
        return modules().filter(module -> isStale(module, newestShared)).toList();
    }

    /** Whether an app can be started at all: its module has sources. */
    public boolean exists(App app) {
        return new SourceTree(root.directory().resolve(app.module())).hasSources();
    }

    /** The runnable jar of a program beside the platform. */
    public Path jar(Companion companion) {
        return root.directory().resolve(companion.jar());
    }

    /** Whether the jar of a program beside the platform is missing or older than what is in it. */
    public boolean isStale(Companion companion) {
        var newest = Stream.concat(Stream.of(companion.module()), companion.others().stream())
                .mapToLong(module -> new SourceTree(root.directory().resolve(module)).newest())
                .max()
                .orElse(0);
        var built = Math.max(modified(jar(companion)), modified(note(companion.module())));
        return Files.notExists(jar(companion)) || newest > built;
    }

    /** Builds the modules; tests run in deploy/test, not here. */
    public void run(List<String> modules) {
        var began = System.currentTimeMillis();
        var arguments = new ArrayList<>(List.of("package", "-DskipTests", "-Dspotless.check.skip=true"));
        arguments.addAll(List.of("-pl", String.join(",", modules), "-am"));
        Maven.required()
                .run(
                        root,
                        "build",
                        arguments,
                        "Correct it and run deploy/up again, or start what is built with deploy/up --no-build.");
        modules.forEach(module -> noteBuilt(module, began));
    }

    private Stream<String> modules() {
        return Stream.concat(Stream.of(App.values()).map(App::module), Stream.of(Companion.STORY.module()))
                .filter(module -> new SourceTree(root.directory().resolve(module)).hasSources());
    }

    private boolean isStale(String module, long newestShared) {
        var own = new SourceTree(root.directory().resolve(module)).newest();
        var packed = module.equals(App.GATEWAY.module()) ? new WebSources(root.directory()).newest() : 0;
        var sources = Math.max(newestShared, Math.max(own, packed));
        var jar = jarOf(module);
        return !Files.exists(jar) || sources > Math.max(modified(jar), modified(note(module)));
    }

    private Path jarOf(String module) {
        return Stream.of(App.values())
                .filter(app -> app.module().equals(module))
                .map(app -> root.directory().resolve(app.jar()))
                .findFirst()
                .orElse(jar(Companion.STORY));
    }

    /** Maven leaves a jar alone when its content would be the same, so its own time does not tell when it was checked. */
    private void noteBuilt(String module, long began) {
        try {
            Files.createDirectories(note(module).getParent());
            if (Files.notExists(note(module))) {
                Files.createFile(note(module));
            }
            Files.setLastModifiedTime(note(module), FileTime.fromMillis(began));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path note(String module) {
        return root.state().resolve("apps").resolve(module.replace('/', '-') + ".built");
    }

    private static long modified(Path file) {
        try {
            return Files.exists(file) ? Files.getLastModifiedTime(file).toMillis() : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
