package io.banyan.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code deploy/watch} names: metrics in the expressions of alerts and dashboards, and the alerts themselves. */
record WatchFiles(Path folder) {

    private static final Pattern NOT_A_METRIC =
            Pattern.compile("\"[^\"]*\"|\\{[^}]*}|\\[[^]]*]|\\b(?:by|on|without) *\\([^)]*\\)|\\b[0-9.e]+\\b");
    private static final Pattern NAME = Pattern.compile("\\b([a-z_][a-z0-9_]*)\\b(?! *\\()");
    private static final Set<String> WORDS = Set.of("or", "and", "unless", "bool", "offset");
    private static final Pattern ALERT = Pattern.compile("(?m)^ *- alert: (\\w+)$");
    private static final Pattern RULE = Pattern.compile("(?m)^        expr: (?:\\|\\n((?: {10}.*\\n)+)|(.*)$)");

    /** Every alert's name. */
    Set<String> alerts() {
        var names = new TreeSet<String>();
        ALERT.matcher(text("alerts.yml")).results().forEach(match -> names.add(match.group(1)));
        return names;
    }

    /** Every PromQL expression of alerts and dashboards. */
    Stream<String> expressions() {
        var rules = RULE.matcher(text("alerts.yml"))
                .results()
                .map(match -> match.group(1) == null ? match.group(2) : match.group(1));
        return Stream.concat(rules, dashboards().flatMap(WatchFiles::expressions));
    }

    /** Every metric named in one of them. */
    Set<String> metrics() {
        var names = new TreeSet<String>();
        expressions().forEach(expression -> names.addAll(metricsOf(expression)));
        return names;
    }

    static Set<String> metricsOf(String expression) {
        var names = new TreeSet<String>();
        NAME.matcher(NOT_A_METRIC.matcher(expression).replaceAll(" "))
                .results()
                .map(match -> match.group(1))
                .filter(name -> !WORDS.contains(name))
                .forEach(names::add);
        return names;
    }

    private static Stream<String> expressions(JsonNode dashboard) {
        return dashboard
                .path("panels")
                .valueStream()
                .flatMap(panel -> panel.path("targets").valueStream())
                .map(target -> target.path("expr").asString());
    }

    private Stream<JsonNode> dashboards() {
        var json = new JsonMapper();
        try (var files = Files.list(folder.resolve("grafana/dashboards"))) {
            return files.sorted().map(file -> json.readTree(read(file))).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String text(String name) {
        return read(folder.resolve(name));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
