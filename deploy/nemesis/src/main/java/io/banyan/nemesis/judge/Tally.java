package io.banyan.nemesis.judge;

import io.banyan.nemesis.history.Call;
import io.banyan.nemesis.history.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The judgement of a history. For each effect at least as many must be found as were acknowledged, and at most as many as were acknowledged
 * or left open.
 *
 * @param acknowledged calls that were answered with success
 * @param refused      calls that were refused, and did not happen
 * @param open         calls of which the client never knew
 * @param lost         acknowledged and not there
 * @param doubled      there more often than anybody was told, or although it was refused
 * @param offences     each lost or doubled effect in words
 */
public record Tally(int acknowledged, int refused, int open, int lost, int doubled, List<String> offences) {

    private record Bounds(int least, int most) {
        Bounds plus(Outcome outcome) {
            return new Bounds(least + (outcome == Outcome.OK ? 1 : 0), most + (outcome == Outcome.FAIL ? 0 : 1));
        }
    }

    /** Compares a history with what was found, by effect. */
    public static Tally of(List<Call> calls, Map<Effect.On, Integer> found) {
        var bounds = new LinkedHashMap<Effect.On, Bounds>();
        var counts = new HashMap<Outcome, Integer>();
        for (var call : calls) {
            Effect.of(call).ifPresent(effect -> {
                counts.merge(call.outcome(), 1, Integer::sum);
                bounds.compute(effect, (_, known) -> (known == null ? new Bounds(0, 0) : known).plus(call.outcome()));
            });
        }
        var offences = new ArrayList<String>();
        var lost = 0;
        var doubled = 0;
        for (var entry : bounds.entrySet()) {
            int there = found.getOrDefault(entry.getKey(), 0);
            var allowed = entry.getValue();
            lost += Math.max(0, allowed.least() - there);
            doubled += Math.max(0, there - allowed.most());
            if (there < allowed.least() || there > allowed.most()) {
                offences.add("%s %s: %d found, %d acknowledged, at most %d possible"
                        .formatted(
                                entry.getKey().effect(), entry.getKey().key(), there, allowed.least(), allowed.most()));
            }
        }
        return new Tally(
                counts.getOrDefault(Outcome.OK, 0),
                counts.getOrDefault(Outcome.FAIL, 0),
                counts.getOrDefault(Outcome.UNKNOWN, 0),
                lost,
                doubled,
                List.copyOf(offences));
    }
}
