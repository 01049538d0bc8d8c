package io.banyan.bench;

import io.banyan.bench.part.Part;
import io.banyan.bench.part.Parts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What stands on the command line.
 *
 * @param parts letters; none for all
 * @param quick shorter measurements
 * @param json  the report as JSON, everything else on the error stream
 * @param write also into docs/figures.md
 */
record Options(Set<String> parts, boolean quick, boolean json, boolean write) {

    Options {
        parts = Set.copyOf(parts);
    }

    static Options parse(List<String> arguments) {
        var known = Parts.all().stream().map(Part::letter).collect(Collectors.toSet());
        var parts = new TreeSet<String>();
        var flags = new TreeSet<String>();
        for (var word : arguments) {
            switch (word) {
                case "--quick", "--json", "--write" -> flags.add(word);
                default -> {
                    if (!known.contains(word)) {
                        throw new IllegalArgumentException(usage());
                    }
                    parts.add(word);
                }
            }
        }
        return new Options(parts, flags.contains("--quick"), flags.contains("--json"), flags.contains("--write"));
    }

    private static String usage() {
        return Parts.all().stream()
                .map(part -> "  %s  %s".formatted(part.letter(), part.title()))
                .collect(Collectors.joining("\n", "deploy/bench [part…] [--quick] [--json] [--write]\n", ""));
    }

    /** The command that does the same again. */
    String command() {
        var words = new ArrayList<String>();
        words.add("deploy/bench");
        words.addAll(new TreeSet<>(parts));
        if (quick) {
            words.add("--quick");
        }
        return String.join(" ", words);
    }
}
