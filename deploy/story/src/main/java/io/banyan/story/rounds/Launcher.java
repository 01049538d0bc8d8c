package io.banyan.story.rounds;

import io.banyan.story.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The commands of {@code deploy/} for this instance, as an operator gives them. */
record Launcher(Settings settings) {

    /** SIGKILL. */
    void kill(String service) {
        run("kill", service);
    }

    /** Starts it again and waits until it is well. */
    void restart(String service) {
        run("restart", service);
    }

    private void run(String command, String service) {
        var script = settings.root().resolve("deploy").resolve(command).toString();
        try {
            var process = new ProcessBuilder(List.of(script, service, "--instance", settings.instance()))
                    .redirectErrorStream(true)
                    .start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            var exit = process.waitFor();
            if (exit != 0) {
                throw new IllegalStateException(
                        "deploy/%s %s ended with %d:%n%s".formatted(command, service, exit, said));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
