package io.banyan.bench;

import io.banyan.bench.part.Part;
import io.banyan.bench.part.Parts;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What stands on the command line.
 *
 * @param parts letters; none for all
 * @param rate  of the parts with a steady rate, instead of the one their goal is for; 0 for that
 * @param quick shorter measurements
 * @param json  the report as JSON, everything else on the error stream
 * @param write also into docs/figures.md
 */
record Options(Set<String> parts, int rate, boolean quick, boolean json, boolean write) {

    Options {
        parts = Set.copyOf(parts);
    }

    static Options parse(List<String> arguments) {
        var known = Parts.all().stream().map(Part::letter).collect(Collectors.toSet());
        var parts = new TreeSet<String>();
        var flags = new TreeSet<String>();
        var rate = 0;
        for (var words = arguments.iterator(); words.hasNext(); ) {
            var word = words.next();
            switch (word) {
                case "--quick", "--json", "--write" -> flags.add(word);
                case "--rate" -> rate = rate(words);
                default -> {
                    if (!known.contains(word)) {
                        throw new IllegalArgumentException(usage());
                    }
                    parts.add(word);
                }
            }
        }
        return new Options(parts, rate, flags.contains("--quick"), flags.contains("--json"), flags.contains("--write"));
    }

    private static int rate(Iterator<String> words) {
        if (words.hasNext()) {
            var word = words.next();
            if (word.matches("[1-9][0-9]{0,3}")) {
                return Integer.parseInt(word);
            }
        }
        throw new IllegalArgumentException(usage());
    }

    private static String usage() {
        return Parts.all().stream()
                .map(part -> "  %s  %s".formatted(part.letter(), part.title()))
                .collect(
                        Collectors.joining("\n", "deploy/bench [part…] [--rate N] [--quick] [--json] [--write]\n", ""));
    }

    /** The command that does the same again. */
    String command() {
        var words = new ArrayList<String>();
        words.add("deploy/bench");
        words.addAll(new TreeSet<>(parts));
        if (rate > 0) {
            words.add("--rate " + rate);
        }
        if (quick) {
            words.add("--quick");
        }
        return String.join(" ", words);
    }
}
