package io.banyan.bench.report;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * A run of the bench.
 *
 * @param command how to do it again
 * @param at      when
 * @param machine processors, memory, processor model and load before the run
 */
public record Report(String command, Instant at, String machine, List<PartReport> parts) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    public Report {
        parts = List.copyOf(parts);
    }

    /** For programs. */
    public String toJson() {
        return JsonMapper.builder().build().writeValueAsString(this);
    }

    /** For a terminal. */
    public String toText() {
        return parts.stream().map(Report::text).collect(Collectors.joining("\n"))
                + "\n%s · %s · %s\n".formatted(command, TIME.format(at), machine);
    }

    /** For the section "Load" of docs/figures.md. */
    public String toMarkdown() {
        return "`%s` · %s · %s\n\n".formatted(command, TIME.format(at), machine)
                + parts.stream().map(Report::markdown).collect(Collectors.joining("\n"));
    }

    /** One part for a terminal. */
    public static String text(PartReport part) {
        var lines = part.figures().stream()
                .map(one -> "    %-58s %14s  raw %14s  ratio %6s  %-22s %s%n      %s"
                        .formatted(
                                one.what(),
                                one.value(),
                                one.rawText(),
                                one.ratioText(),
                                one.goalText(),
                                one.verdict(),
                                one.note()))
                .collect(Collectors.joining("\n"));
        return "\n(%s) %s\n%s\n%s".formatted(part.letter(), part.title(), lines, String.join("\n", part.tables()));
    }

    private static String markdown(PartReport part) {
        var rows = part.figures().stream()
                .map(one -> "| %s | %s | %s | %s | %s | %s | %s |"
                        .formatted(
                                one.what(),
                                one.rawText(),
                                one.value(),
                                one.ratioText(),
                                one.goalText(),
                                one.verdict(),
                                one.note()))
                .collect(Collectors.joining("\n"));
        return """
                ### (%s) %s

                | what | raw limit | figure | ratio | goal | | note |
                |---|---:|---:|---:|---|---|---|
                %s
                %s""".formatted(
                        part.letter(),
                        part.title(),
                        rows,
                        part.tables().stream().map(table -> "\n" + table + "\n").collect(Collectors.joining()));
    }
}
