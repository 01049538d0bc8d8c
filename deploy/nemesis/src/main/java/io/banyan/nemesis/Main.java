package io.banyan.nemesis;

import io.banyan.story.Settings;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;

/** {@code deploy/faults}, started by the launcher with the environment of a running instance. Ends with 0 only if nothing was wrong. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(exitOf(List.of(arguments), new Settings(System.getenv(), Clock.systemUTC()), out, err));
    }

    private static int exitOf(List<String> arguments, Settings settings, PrintStream out, PrintStream err) {
        try {
            var wish = Wish.of(arguments, settings.clock().millis());
            var rounds = new Campaign(settings, wish, wish.json() ? err : out).play();
            out.println();
            out.print(wish.json() ? Table.json(rounds, wish.seed()) + "\n" : Table.text(rounds, wish.seed()));
            return rounds.stream().allMatch(Round::passed) ? 0 : 1;
        } catch (IllegalArgumentException | NoSuchElementException wrong) {
            err.println(wrong.getMessage() == null ? Wish.USAGE : wrong.getMessage());
            return 2;
        } catch (RuntimeException failed) {
            failed.printStackTrace(err);
            return 1;
        }
    }
}
