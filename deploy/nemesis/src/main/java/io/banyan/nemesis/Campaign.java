package io.banyan.nemesis;

import io.banyan.nemesis.history.History;
import io.banyan.nemesis.judge.Judge;
import io.banyan.nemesis.load.Load;
import io.banyan.nemesis.load.Recorder;
import io.banyan.nemesis.scenario.Scenario;
import io.banyan.nemesis.scenario.Trial;
import io.banyan.platform.RunningPlatform;
import io.banyan.story.Settings;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Plays scenarios against a running platform, round by round. */
final class Campaign {

    private final Settings settings;
    private final Wish wish;
    private final PrintStream out;
    private final RunningPlatform platform;
    private final Recorder recorder = new Recorder();
    private final Judge judge;
    private final Load load;
    private final Path folder;
    private final String run;

    /** Makes sure that everything runs, and lets the people of the load move in. */
    Campaign(Settings settings, Wish wish, PrintStream out) {
        this.settings = settings;
        this.wish = wish;
        this.out = out;
        this.platform = RunningPlatform.open(settings.root(), settings.instance());
        this.judge = new Judge(settings);
        this.run = Long.toString(settings.clock().instant().getEpochSecond(), Character.MAX_RADIX);
        this.folder = platform.directory().resolve("faults").resolve(run);
        out.printf("seed %d, %d people at work, histories in %s%n", wish.seed(), wish.people(), folder);
        platform.heal();
        // Their phone numbers must be new on each run, so this is the one thing that the seed does not decide.
        this.load = new Load(settings, wish.people(), recorder, new Random());
    }

    /** All rounds of all scenarios that are wished for. */
    List<Round> play() {
        var rounds = new ArrayList<Round>();
        for (var scenario : wish.scenarios()) {
            out.printf("%n%s  %s%n", scenario.id(), scenario.sentence());
            if (!scenario.isPossible()) {
                out.println("LEFT OUT: this machine does not let it be done");
                continue;
            }
            for (var victim : wish.victims(scenario)) {
                for (var number = 1; number <= wish.rounds(scenario); number++) {
                    var round = play(scenario, victim, number);
                    rounds.add(round);
                    out.println(Table.line(round));
                }
            }
        }
        return rounds;
    }

    private Round play(Scenario scenario, String victim, int number) {
        var name = "%s%s-%d".formatted(scenario.id(), victim.isEmpty() ? "" : "-" + victim, number);
        var random = new Random(wish.seed() + 31L * name.hashCode());
        load.prepare();
        try (var history = new History(folder.resolve(name + ".jsonl"), settings.clock())) {
            recorder.into(history);
            var trial = Trial.of(platform, settings, load.cast(), history, random, wish.quick());
            var round = new Play(scenario, victim, trial, load, judge).run(number, run + "-" + name);
            round.offences().forEach(history::note);
            return round;
        } finally {
            recorder.into(null);
        }
    }
}
