package io.banyan.platform.instance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/// The working copy.
///
/// @param directory its top folder
public record Root(Path directory) {

    /** Found by walking up from the current folder to the one that holds `.mvn`. */
    public static Root find() {
        return above(Path.of(System.getProperty("banyan.root", System.getProperty("user.dir"))));
    }

    /** Found by walking up from the given folder. */
    static Root above(Path start) {
        for (var path = start.toAbsolutePath().normalize(); path != null; path = path.getParent()) {
            if (Files.isDirectory(path.resolve(".mvn")) && Files.isDirectory(path.resolve("deploy"))) {
                return new Root(path);
            }
        }
        throw new IllegalStateException(
                "no folder with .mvn and deploy above " + start + "; run this inside the working copy");
    }

    /** What is committed about the local platform. */
    public Path deploy() {
        return directory.resolve("deploy");
    }

    /** Everything the launcher writes; ignored by git. */
    public Path state() {
        return directory.resolve(".banyan");
    }

    /** Fetched servers and caches, shared by all instances. */
    public Path servers() {
        return state().resolve("servers");
    }

    /** `deploy/ports.properties`. */
    public Properties portsFile() {
        return Settings.read(deploy().resolve("ports.properties"));
    }
}
