package io.banyan.nemesis;

import io.banyan.nemesis.scenario.Scenario;
import io.banyan.nemesis.scenario.Scenarios;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands on the command line.
 *
 * @param names  of scenarios, or a scenario and a victim as {@code S01/kafka}; none for all
 * @param seed   decides when and how harm is done
 * @param rounds for each victim; 0 for as many as make a proof
 * @param quick  minutes become seconds, and one round is enough
 * @param json   the table for programs
 * @param people how many use the platform at the same time
 */
record Wish(List<String> names, long seed, int rounds, boolean quick, boolean json, int people) {

    static final String USAGE = """
            deploy/faults [SCENARIO[/VICTIM]…] [--seed N] [--rounds N] [--people N] [--quick] [--json]
            """;
    private static final int PEOPLE = 6;

    static Wish of(List<String> arguments, long seedIfNone) {
        var rest = new ArrayDeque<>(arguments);
        var names = new ArrayList<String>();
        var seed = seedIfNone;
        var rounds = 0;
        var people = PEOPLE;
        var quick = false;
        var json = false;
        while (!rest.isEmpty()) {
            var word = rest.remove();
            switch (word) {
                case "--seed" -> seed = Long.parseLong(rest.remove());
                case "--rounds" -> rounds = Integer.parseInt(rest.remove());
                case "--people" -> people = Integer.parseInt(rest.remove());
                case "--quick" -> quick = true;
                case "--json" -> json = true;
                default -> names.add(known(word));
            }
        }
        return new Wish(List.copyOf(names), seed, rounds, quick, json, people);
    }

    private static String known(String name) {
        for (var scenario : Scenarios.all()) {
            if (name.equals(scenario.id())
                    || scenario.victims().stream().anyMatch(victim -> name.equals(scenario.id() + "/" + victim))) {
                return name;
            }
        }
        throw new IllegalArgumentException("%s is no scenario. There are:%n%s%s".formatted(name, list(), USAGE));
    }

    /** A line for each scenario. */
    static String list() {
        var text = new StringBuilder();
        for (var scenario : Scenarios.all()) {
            text.append("  %s  %s %s%n"
                    .formatted(scenario.id(), scenario.sentence(), String.join(" ", scenario.victims())));
        }
        return text.toString();
    }

    List<Scenario> scenarios() {
        return Scenarios.all().stream()
                .filter(scenario -> !victims(scenario).isEmpty())
                .toList();
    }

    List<String> victims(Scenario scenario) {
        return names.isEmpty() || names.contains(scenario.id())
                ? scenario.victims()
                : scenario.victims().stream()
                        .filter(victim -> names.contains(scenario.id() + "/" + victim))
                        .toList();
    }

    int rounds(Scenario scenario) {
        if (rounds > 0) {
            return rounds;
        }
        return quick ? 1 : scenario.rounds();
    }
}
