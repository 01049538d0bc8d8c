package io.banyan.platform;

import io.banyan.platform.app.App;
import io.banyan.platform.app.AppEnvironment;
import io.banyan.platform.instance.Instance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// What Prometheus needs to watch an instance, in `run/watch`: the settings and alerts of `deploy/watch`, who is
/// scraped, and the token.
///
/// @param instance whose folder `run` only its owner can look into
record ScrapeFiles(Instance instance) {

    private static final List<String> COPIED = List.of("prometheus.yml", "alerts.yml");

    /** Writes them anew. */
    void write() {
        var folder = instance.run("watch");
        try {
            Files.createDirectories(folder);
            for (var name : COPIED) {
                Files.copy(
                        instance.root().deploy().resolve("watch").resolve(name),
                        folder.resolve(name),
                        StandardCopyOption.REPLACE_EXISTING);
            }
            Files.writeString(folder.resolve("token"), new AppEnvironment(instance).watchToken());
            Files.writeString(folder.resolve("targets.yml"), targets());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String targets() {
        return Arrays.stream(App.values())
                .filter(app -> app != App.PAY_SIM)
                .map(app -> "\"" + instance.ports().address(app.id()) + "\"")
                .collect(Collectors.joining(", ", "- targets: [", "]\n"));
    }
}
