package io.banyan.platform.server;

import io.banyan.platform.instance.Folders;
import io.banyan.platform.instance.Lock;
import io.banyan.platform.instance.Root;
import io.banyan.platform.jvm.Maven;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The fetched servers under `.banyan/servers`, shared by all instances. A folder's name carries the hash of what was
/// asked
/// for, and it appears only when complete: a changed pom or a broken download never leaves a server that half works.
///
/// @param root the working copy
/// @param kinds how each server is made runnable
record ServerStore(Root root, Function<Server, ServerKind> kinds) {

    /** The folder of a fetched server. */
    Path home(Server server) {
        return root.servers().resolve(server.id() + "-" + fingerprint(server));
    }

    /** Fetches what is missing in one call of Maven. */
    void fetch(Collection<Server> servers, Consumer<String> progress) {
        if (missing(servers).isEmpty()) {
            return;
        }
        try (var _ =
                Lock.acquire(root.servers().resolve("lock"), Duration.ofMinutes(15), "Another fetch of the servers")) {
            var missing = missing(servers);
            if (!missing.isEmpty()) {
                progress.accept("fetching " + names(missing, ", ") + " with Maven (first time only)");
                download(missing);
                missing.forEach(this::moveIn);
            }
        }
    }

    private List<Server> missing(Collection<Server> servers) {
        return servers.stream()
                .filter(server -> !Files.isDirectory(home(server)))
                .toList();
    }

    private void download(List<Server> servers) {
        Folders.delete(half());
        Maven.required()
                .run(
                        root,
                        "fetch",
                        List.of(
                                "-f",
                                root.deploy().resolve("servers/pom.xml").toString(),
                                "-pl",
                                names(servers, ","),
                                "dependency:copy-dependencies",
                                "-Dbanyan.servers=" + half()),
                        "Maven must reach its repository once. Behind a proxy or mirror: ~/.m2/settings.xml. Then run the same command again.");
    }

    private void moveIn(Server server) {
        var folder = half().resolve(server.id());
        kinds.apply(server).unpack(folder);
        try {
            Files.move(folder, home(server), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path half() {
        return root.servers().resolve("half");
    }

    private String fingerprint(Server server) {
        var folder = root.deploy().resolve("servers");
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(Files.readAllBytes(folder.resolve("pom.xml")));
            digest.update(Files.readAllBytes(folder.resolve(server.id()).resolve("pom.xml")));
            for (var source : sources(folder.resolve(server.id()).resolve("src"))) {
                digest.update(Files.readAllBytes(source));
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, 10);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> sources(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String names(List<Server> servers, String separator) {
        return servers.stream().map(Server::id).collect(Collectors.joining(separator));
    }
}
