package io.banyan.story;

import io.banyan.story.access.Access;
import io.banyan.story.check.AuditCheck;
import io.banyan.story.check.Check;
import io.banyan.story.check.Reseal;
import io.banyan.story.client.Answer.WrongAnswer;
import io.banyan.story.client.Gateway.Unreachable;
import io.banyan.story.people.Operator;
import io.banyan.story.rounds.Rounds;
import io.banyan.story.scene.Narrator.StoryBroken;
import io.banyan.story.scene.Story;
import io.banyan.story.seed.Seed;
import io.banyan.story.trace.ShowTrace;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** One part of the work, started by the launcher with the environment of a running instance. */
public final class Main {

    private static final Duration REST = Duration.ofSeconds(30);
    private static final String USAGE =
            "seed | demo | check | audit-check [FILE] | reseal MARK | access | rounds [SERVICE] [--seed N] [--rounds N] | sms-code PHONE | trace ID";

    private Main() {}

    public static void main(String[] arguments) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(exitOf(List.of(arguments), new Settings(System.getenv(), Clock.systemUTC()), out));
    }

    private static int exitOf(List<String> arguments, Settings settings, PrintStream out) {
        try {
            return run(arguments, settings, out);
        } catch (StoryBroken broken) {
            out.println("\n✗ " + broken.getMessage());
            return 1;
        } catch (IllegalArgumentException wrong) {
            out.println(wrong.getMessage());
            return 2;
        } catch (WrongAnswer | Unreachable told) {
            out.println("\n✗ " + told.getMessage());
            return 1;
        } catch (RuntimeException failed) {
            out.println("\n✗ " + failed.getMessage());
            failed.printStackTrace(out);
            return 1;
        }
    }

    private static int run(List<String> arguments, Settings settings, PrintStream out) {
        var rest = new ArrayDeque<>(arguments);
        var command = rest.isEmpty() ? "" : rest.remove();
        switch (command) {
            case "seed" -> new Seed(settings, out).run();
            case "demo" -> new Story(settings, out, Duration.ZERO).play(Story.scenes());
            case "check" -> {
                return Check.of(settings, out).run(REST) == 0 ? 0 : 1;
            }
            case "audit-check" -> {
                var kept = rest.isEmpty() ? null : Path.of(rest.remove());
                return new AuditCheck(settings.schemas(), out).run(kept) == 0 ? 0 : 1;
            }
            case "reseal" -> {
                return new Reseal(settings, out).run(rest.remove()) == 0 ? 0 : 1;
            }
            case "access" -> {
                return new Access(settings, out).run() == 0 ? 0 : 1;
            }
            case "rounds" -> {
                return rounds(rest, settings, out) == 0 ? 0 : 1;
            }
            case "sms-code" -> out.println(smsCode(rest, settings));
            case "trace" -> {
                return trace(rest, settings, out);
            }
            default -> throw new IllegalArgumentException(USAGE);
        }
        return 0;
    }

    private static String smsCode(ArrayDeque<String> phones, Settings settings) {
        if (phones.size() != 1) {
            throw new IllegalArgumentException(USAGE);
        }
        var gateway = settings.gateway(Duration.ZERO);
        return Operator.signIn(gateway, settings.adminLogin(), settings.adminPassword())
                .readsCode(phones.remove());
    }

    private static int trace(ArrayDeque<String> ids, Settings settings, PrintStream out) {
        if (ids.isEmpty()) {
            throw new IllegalArgumentException("which one? A trace id, a traceparent or an X-Request-Id");
        }
        var show = new ShowTrace(settings.spans(), out);
        var missing = ids.stream().filter(id -> !show.print(id)).toList();
        missing.forEach(id -> out.println("no span of " + id + " in " + settings.spans()));
        return missing.isEmpty() ? 0 : 1;
    }

    private static int rounds(ArrayDeque<String> options, Settings settings, PrintStream out) {
        var seed = settings.clock().millis();
        var rounds = 5;
        var services = new ArrayList<String>();
        while (!options.isEmpty()) {
            switch (options.remove()) {
                case "--seed" -> seed = Long.parseLong(options.remove());
                case "--rounds" -> rounds = Integer.parseInt(options.remove());
                case String service when Rounds.SERVICES.contains(service) -> services.add(service);
                default -> throw new IllegalArgumentException(USAGE);
            }
        }
        return new Rounds(settings, out).run(services.isEmpty() ? Rounds.SERVICES : services, seed, rounds);
    }
}
