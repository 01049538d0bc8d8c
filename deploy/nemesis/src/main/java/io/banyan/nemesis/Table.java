package io.banyan.nemesis;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** What came of it, for people and for programs. */
final class Table {

    private static final String ROW = "%-24s %6s %7s %12s %7s %5s %5s %8s %14s %10s  %s";

    private Table() {}

    /** One round as it ends, with all that is wrong. */
    static String line(Round round) {
        var tally = round.tally();
        var line =
                "%-20s %2d  %3d flows, %d broke off; %d acknowledged, %d refused, %d open; lost %d, doubled %d; recovery %.1f s, rest %.1f s  %s"
                        .formatted(
                                round.victim(),
                                round.number(),
                                round.flows(),
                                round.broken().values().stream()
                                        .mapToInt(Integer::intValue)
                                        .sum(),
                                tally.acknowledged(),
                                tally.refused(),
                                tally.open(),
                                tally.lost(),
                                tally.doubled(),
                                seconds(round.recovery()),
                                seconds(round.rest()),
                                round.passed() ? "ok" : "FAILED, see " + round.history());
        var details = new StringBuilder(line);
        round.broken().forEach((why, times) -> details.append("%n      %d× %s".formatted(times, why)));
        round.offences().forEach(offence -> details.append("%n      ✗ %s".formatted(offence)));
        return details.toString();
    }

    /** One row for each scenario and victim. */
    static String text(List<Round> rounds, long seed) {
        var text = new StringBuilder();
        text.append(ROW.formatted(
                        "scenario",
                        "rounds",
                        "flows",
                        "acknowledged",
                        "refused",
                        "open",
                        "lost",
                        "doubled",
                        "recovery s",
                        "rest s",
                        ""))
                .append('\n');
        byVictim(rounds)
                .forEach((name, played) -> text.append(row(name, played)).append('\n'));
        return text.append("recovery: median/worst; rest: worst; seed ")
                .append(seed)
                .append('\n')
                .toString();
    }

    private static String row(String name, List<Round> rounds) {
        var failed = rounds.stream().filter(round -> !round.passed()).count();
        return ROW.formatted(
                name,
                rounds.size(),
                sum(rounds, Round::flows),
                sum(rounds, round -> round.tally().acknowledged()),
                sum(rounds, round -> round.tally().refused()),
                sum(rounds, round -> round.tally().open()),
                sum(rounds, round -> round.tally().lost()),
                sum(rounds, round -> round.tally().doubled()),
                "%.1f/%.1f".formatted(median(rounds, Round::recovery), worst(rounds, Round::recovery)),
                "%.1f".formatted(worst(rounds, Round::rest)),
                failed == 0 ? "ok" : failed + " FAILED");
    }

    /** The same for programs, with what was wrong. */
    static String json(List<Round> rounds, long seed) {
        var rows = byVictim(rounds).entrySet().stream()
                .map(entry -> json(entry.getKey(), entry.getValue()))
                .toList();
        return JsonMapper.builder().build().writeValueAsString(Map.of("seed", seed, "scenarios", rows));
    }

    private static Map<String, Object> json(String name, List<Round> rounds) {
        var row = new LinkedHashMap<String, Object>();
        row.put("scenario", name);
        row.put("rounds", rounds.size());
        row.put("flows", sum(rounds, Round::flows));
        row.put("acknowledged", sum(rounds, round -> round.tally().acknowledged()));
        row.put("refused", sum(rounds, round -> round.tally().refused()));
        row.put("open", sum(rounds, round -> round.tally().open()));
        row.put("lost", sum(rounds, round -> round.tally().lost()));
        row.put("doubled", sum(rounds, round -> round.tally().doubled()));
        row.put("recoveryMedianSeconds", median(rounds, Round::recovery));
        row.put("recoveryWorstSeconds", worst(rounds, Round::recovery));
        row.put("restWorstSeconds", worst(rounds, Round::rest));
        row.put(
                "offences",
                rounds.stream()
                        .flatMap(round -> round.offences().stream().map(what -> round.number() + ": " + what))
                        .toList());
        return row;
    }

    private static Map<String, List<Round>> byVictim(List<Round> rounds) {
        return rounds.stream()
                .collect(Collectors.groupingBy(
                        round -> (round.scenario() + " " + round.victim()).strip(),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private static long sum(List<Round> rounds, ToLongFunction<Round> of) {
        return rounds.stream().mapToLong(of).sum();
    }

    private static double worst(List<Round> rounds, Function<Round, Duration> of) {
        return rounds.stream().map(of).mapToDouble(Table::seconds).max().orElse(0);
    }

    private static double median(List<Round> rounds, Function<Round, Duration> of) {
        var sorted =
                rounds.stream().map(of).mapToDouble(Table::seconds).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }
}
