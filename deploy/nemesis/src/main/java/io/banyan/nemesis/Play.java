package io.banyan.nemesis;

import io.banyan.nemesis.judge.Judge;
import io.banyan.nemesis.load.Load;
import io.banyan.nemesis.scenario.Scenario;
import io.banyan.nemesis.scenario.Trial;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One round: load, harm, recovery, rest, judgement. */
final class Play {

    private static final Duration WARM = Duration.ofSeconds(120);
    private static final Duration RECOVERY = Duration.ofSeconds(180);
    private static final Duration REST = Duration.ofSeconds(240);

    private final Scenario scenario;
    private final String victim;
    private final Trial trial;
    private final Load load;
    private final Judge judge;
    private final List<String> offences = new ArrayList<>();

    Play(Scenario scenario, String victim, Trial trial, Load load, Judge judge) {
        this.scenario = scenario;
        this.victim = victim;
        this.trial = trial;
        this.load = load;
        this.judge = judge;
    }

    /** @param mark what the titles of this round's tickets begin with */
    Round run(int number, String mark) {
        var recovery = scenario.underLoad() ? harmUnderLoad(mark) : harm();
        var stopped = trial.now();
        judge.awaitRest(REST).forEach(unrest -> offences.add("after " + REST.toSeconds() + " s still " + unrest));
        var rest = Duration.between(stopped, trial.now());
        offences.addAll(judge.check());
        var calls = trial.history().calls();
        var tally = judge.tally(calls);
        offences.addAll(tally.offences());
        offences.addAll(trial.history().offences());
        offences.addAll(trial.objections());
        return new Round(
                scenario.id(),
                victim,
                number,
                load.completed(),
                load.broken(),
                tally,
                recovery,
                rest,
                List.copyOf(offences),
                trial.history().file());
    }

    private Duration harmUnderLoad(String mark) {
        load.start(mark, trial.random());
        try {
            if (load.awaitRepairBegunAfter(Instant.MIN, WARM).isEmpty()) {
                offences.add("no repair got through before any harm was done");
                return Duration.ZERO;
            }
            var healed = harmed();
            var recovered = load.awaitRepairBegunAfter(healed, RECOVERY);
            if (recovered.isEmpty()) {
                offences.add("no repair got through within " + RECOVERY.toSeconds() + " s after the harm had ended");
            }
            return Duration.between(healed, recovered.orElseGet(trial::now));
        } finally {
            load.stop();
        }
    }

    private Duration harm() {
        var healed = harmed();
        return Duration.between(healed, trial.now());
    }

    private Instant harmed() {
        try {
            return scenario.harm(trial, victim);
        } catch (RuntimeException failed) {
            offences.add("the harm itself failed: " + failed.getMessage());
            return trial.now();
        } finally {
            trial.platform().heal();
        }
    }
}
