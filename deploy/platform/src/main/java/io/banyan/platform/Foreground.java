package io.banyan.platform;

import io.banyan.platform.process.StartFailure;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Programs that talk to the user directly. */
final class Foreground {

    private Foreground() {}

    /** Runs the command in the user's terminal and returns its exit code. */
    static int run(List<String> command, Map<String, String> environment) {
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putAll(environment);
        try {
            return builder.start().waitFor();
        } catch (IOException e) {
            throw new StartFailure(command.getFirst() + " could not be run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure(command.getFirst() + " was interrupted", e);
        }
    }
}
