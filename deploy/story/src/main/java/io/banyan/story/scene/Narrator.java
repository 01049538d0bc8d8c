package io.banyan.story.scene;

import io.banyan.story.client.Answer.WrongAnswer;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** Tells the story line by line, each with the time it took; where it goes wrong, says at which step and what was answered. */
public final class Narrator {

    private final PrintStream out;
    private final Clock clock;
    private String scene = "";
    private int step;

    public Narrator(PrintStream out, Clock clock) {
        this.out = out;
        this.clock = clock;
    }

    /** Plays a scene. */
    public void scene(Scene played, Stage stage) {
        scene = played.letter();
        step = 0;
        out.printf("%n(%s) %s%n", scene, played.title());
        var began = clock.instant();
        played.play(stage);
        out.printf(
                "    %s %.1f s%n",
                "─".repeat(3), Duration.between(began, clock.instant()).toMillis() / 1000.0);
    }

    /** A step that leads to something. */
    public <T> T tell(String zh, String en, Supplier<T> act) {
        step++;
        var began = clock.instant();
        try {
            var result = act.get();
            out.printf("%6d ms  %s.%d %s [%s]%n", millis(began), scene, step, zh, en);
            return result;
        } catch (StoryBroken known) {
            throw known;
        } catch (RuntimeException failed) {
            out.printf("%6d ms ✗ %s.%d %s [%s]%n", millis(began), scene, step, zh, en);
            throw new StoryBroken(
                    "Scene (%s), step %d, %s [%s]: %s".formatted(scene, step, zh, en, words(failed)), failed);
        }
    }

    /** A step that is its own end. */
    public void act(String zh, String en, Runnable act) {
        var _ = tell(zh, en, () -> {
            act.run();
            return true;
        });
    }

    private static String words(RuntimeException failed) {
        return failed instanceof WrongAnswer ? String.valueOf(failed.getMessage()) : failed.toString();
    }

    private long millis(Instant began) {
        return Duration.between(began, clock.instant()).toMillis();
    }

    /** The story did not go as it must; the message names scene, step, request and answer. */
    public static final class StoryBroken extends RuntimeException {
        StoryBroken(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
