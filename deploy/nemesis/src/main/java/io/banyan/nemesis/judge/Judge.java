package io.banyan.nemesis.judge;

import io.banyan.nemesis.history.Call;
import io.banyan.story.Settings;
import io.banyan.story.check.Check;
import io.banyan.story.client.Pause;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/** Waits until the platform is at rest, proves its invariants, and holds the history against what is stored. */
public final class Judge {

    private static final Duration SETTLING = Duration.ofSeconds(60);

    private final Settings settings;
    private final Stored stored;

    public Judge(Settings settings) {
        this.settings = settings;
        this.stored = new Stored(settings.schemas());
    }

    /**
     * Waits until nothing moves by itself any more.
     *
     * @return what still moves when the patience is over; empty when it is at rest
     */
    public List<String> awaitRest(Duration patience) {
        var deadline = settings.clock().instant().plus(patience);
        while (true) {
            var unrest = unrest();
            if (unrest.isEmpty() || settings.clock().instant().isAfter(deadline)) {
                return unrest;
            }
            Pause.of(Duration.ofMillis(200));
        }
    }

    private List<String> unrest() {
        try {
            return stored.unrest();
        } catch (SQLException away) {
            return List.of("the database does not answer: " + away.getMessage());
        }
    }

    /**
     * Every invariant that does not hold, with the first row that breaks it. Waits a minute for what comes later.
     */
    public List<String> check() {
        var heard = new ByteArrayOutputStream();
        var _ = Check.of(settings, new PrintStream(heard, true, StandardCharsets.UTF_8))
                .run(SETTLING);
        var lines = heard.toString(StandardCharsets.UTF_8).lines().toList();
        return lines.stream()
                .filter(line -> line.startsWith("✗"))
                .map(line -> {
                    var row = lines.get(lines.indexOf(line) + 1);
                    return line.substring(1).strip() + (row.startsWith(" ") ? ": " + row.strip() : "");
                })
                .toList();
    }

    /** What clients were told against what is stored. */
    public Tally tally(List<Call> calls) {
        try {
            var effects = calls.stream()
                    .map(call -> Effect.of(call).orElse(null))
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            return Tally.of(calls, stored.count(effects));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
