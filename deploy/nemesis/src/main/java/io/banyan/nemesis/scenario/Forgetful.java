package io.banyan.nemesis.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Redis forgets everything, again and again, or is away: nothing that matters may lie there only. */
final class Forgetful implements Scenario {

    private static final String REDIS = "redis";

    @Override
    public String id() {
        return "S18";
    }

    @Override
    public String sentence() {
        return "Redis is emptied again and again, or away for a minute";
    }

    @Override
    public List<String> victims() {
        return List.of("emptied", "away");
    }

    @Override
    public int rounds() {
        return 3;
    }

    @Override
    public Instant harm(Trial trial, String victim) {
        return victim.equals("emptied") ? emptied(trial) : away(trial);
    }

    private static Instant away(Trial trial) {
        trial.kill(REDIS);
        trial.pass(trial.time(Duration.ofSeconds(60), Duration.ofSeconds(20)));
        return trial.start(REDIS);
    }

    private static Instant emptied(Trial trial) {
        var end = trial.now().plus(trial.time(Duration.ofSeconds(60), Duration.ofSeconds(20)));
        trial.history().note("FLUSHALL twice a second");
        while (trial.now().isBefore(end)) {
            flush(trial.platform().port(REDIS));
            trial.pass(Duration.ofMillis(500));
        }
        return trial.now();
    }

    private static void flush(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 1_000);
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write("FLUSHALL\r\n".getBytes(StandardCharsets.US_ASCII));
            var said = new String(socket.getInputStream().readNBytes(3), StandardCharsets.US_ASCII);
            if (!said.equals("+OK")) {
                throw new IllegalStateException("Redis said " + said);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
