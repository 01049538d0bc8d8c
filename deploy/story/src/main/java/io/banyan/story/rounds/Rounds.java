package io.banyan.story.rounds;

import io.banyan.story.Settings;
import io.banyan.story.check.Check;
import io.banyan.story.client.Pause;
import io.banyan.story.scene.Story;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;

/**
 * Kill rounds: two scenes of the story are played while a service is killed at a point that the seed decides, and started again. Clients
 * repeat under the same keys what was not answered. The story must end right, and every invariant must hold afterwards.
 */
public final class Rounds {

    /** Those the scenes cannot do without. */
    public static final List<String> SERVICES = List.of("ticket-service", "billing-service", "inventory-service");

    private static final Duration OUTAGE = Duration.ofSeconds(120);
    private static final Duration REST = Duration.ofSeconds(60);

    private final Settings settings;
    private final PrintStream out;
    private final Launcher launcher;

    public Rounds(Settings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
        this.launcher = new Launcher(settings);
    }

    private record Round(String service, int number, Duration killAt, String outcome, Duration took) {

        boolean passed() {
            return outcome.equals("ok");
        }
    }

    /**
     * @param services to kill
     * @param seed     decides when each kill happens
     * @param rounds   per service
     * @return how many rounds failed
     */
    public int run(List<String> services, long seed, int rounds) {
        out.printf("seed %d, %d rounds for each of %s%n", seed, rounds, services);
        var length = undisturbed();
        out.printf("undisturbed: %.1f s%n", seconds(length));
        var played = new ArrayList<Round>();
        for (var number = 1; number <= rounds; number++) {
            for (var service : services) {
                var random = new Random(seed + 31L * number + service.hashCode());
                var round = play(service, number, Duration.ofMillis(random.nextLong(length.toMillis())));
                out.println(line(round));
                played.add(round);
            }
        }
        var failed = played.stream().filter(round -> !round.passed()).count();
        out.printf("%d of %d rounds ended right (seed %d)%n", played.size() - failed, played.size(), seed);
        return (int) failed;
    }

    /** How long the scenes take when nobody is killed. Also warms everything up. */
    private Duration undisturbed() {
        var heard = new ByteArrayOutputStream();
        var began = settings.clock().instant();
        tell(heard);
        return Duration.between(began, settings.clock().instant());
    }

    private Round play(String service, int number, Duration killAt) {
        var heard = new ByteArrayOutputStream();
        var began = settings.clock().instant();
        var outcome = "ok";
        try (var second = Executors.newVirtualThreadPerTaskExecutor()) {
            var outage = CompletableFuture.runAsync(() -> takeDown(service, killAt), second);
            try {
                tell(heard);
            } catch (RuntimeException broken) {
                outcome = String.valueOf(broken.getMessage());
            }
            outage.join();
        } catch (CompletionException notRestarted) {
            outcome = String.valueOf(notRestarted.getMessage());
        }
        if (outcome.equals("ok")) {
            outcome = check();
        } else {
            out.println(heard.toString(StandardCharsets.UTF_8));
        }
        return new Round(
                service,
                number,
                killAt,
                outcome,
                Duration.between(began, settings.clock().instant()));
    }

    private void takeDown(String service, Duration killAt) {
        Pause.of(killAt);
        launcher.kill(service);
        launcher.restart(service);
    }

    private void tell(ByteArrayOutputStream heard) {
        var quiet = new PrintStream(heard, true, StandardCharsets.UTF_8);
        new Story(settings, quiet, OUTAGE).play(Story.scenesWithOutage());
    }

    private String check() {
        var heard = new ByteArrayOutputStream();
        var broken = Check.of(settings, new PrintStream(heard, true, StandardCharsets.UTF_8))
                .run(REST);
        if (broken == 0) {
            return "ok";
        }
        return heard.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("✗") || line.startsWith(" "))
                .reduce("check: ", (all, line) -> all + line.strip() + " ");
    }

    private static String line(Round round) {
        return "%-18s round %d  killed at %5d ms  %5.1f s  %s"
                .formatted(
                        round.service(),
                        round.number(),
                        round.killAt().toMillis(),
                        seconds(round.took()),
                        round.outcome());
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }
}
