package io.banyan.story.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The tables of {@code docs/access}, one file for each service: one row for each operation, one column for each kind of caller. */
public final class AccessTable {

    /** Opened to everybody, with or without a token. */
    static final String PUBLIC = "public";

    private static final int FIRST_ACTOR = 2;

    private final Map<String, Row> rows = new LinkedHashMap<>();

    /**
     * @param opened   what opens it: permissions, {@code resident}, {@code staff}, {@code service} or {@code public}
     * @param outcomes by caller
     */
    record Row(String service, String operation, Set<String> opened, Map<Actor, Outcome> outcomes) {

        Outcome of(Actor actor) {
            return Objects.requireNonNull(outcomes.get(actor));
        }

        /** The permissions among what opens it, in the order in which they are written. */
        List<String> permissions() {
            return opened.stream().filter(one -> one.contains(":")).toList();
        }
    }

    /** @param root of the repository */
    public AccessTable(Path root) {
        try (var files = Files.list(root.resolve("docs/access"))) {
            for (var file : files.filter(one -> one.toString().endsWith("-service.md"))
                    .sorted()
                    .toList()) {
                var service = file.getFileName().toString().replace(".md", "");
                Files.readAllLines(file).stream()
                        .filter(line -> line.startsWith("| ") && line.contains(" /"))
                        .map(line -> row(service, line))
                        .forEach(row -> rows.put(row.operation(), row));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Optional<Row> row(String operation) {
        return Optional.ofNullable(rows.get(operation));
    }

    /** Rows of operations that no document shows: those of the internal API. */
    List<Operation> internal() {
        return rows.values().stream()
                .map(row -> new Operation(row.service(), row.operation(), List.of(), Set.of(), null, null, false))
                .filter(Operation::isInternal)
                .toList();
    }

    /** What has to be added and taken away so that the tables and the documents agree; empty when they do. */
    public List<String> differences(List<Operation> operations) {
        var said = new ArrayList<String>();
        var known = operations.stream().map(Operation::name).collect(Collectors.toSet());
        for (var operation : operations) {
            if (!rows.containsKey(operation.name())) {
                said.add("""
                        docs/access/%s.md has no row for %s. Decide who may do it and add:
                        | %s | PERMISSION or resident or staff or public | %s |
                        each cell one of %s; docs/access/README.md says what they mean.""".formatted(operation.service(), operation.name(), operation.name(), columns(), symbols()));
            }
        }
        for (var gone : new TreeSet<>(rows.keySet())) {
            if (!known.contains(gone) && !gone.contains(" /internal/")) {
                said.add("docs/access has a row for %s, which no API document shows. Take it out.".formatted(gone));
            }
        }
        return said;
    }

    private static Row row(String service, String line) {
        var cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        var actors = Actor.values();
        if (cells.size() != 1 + FIRST_ACTOR + actors.length + 1) {
            throw new IllegalArgumentException(
                    "docs/access/%s.md: %d callers expected: %s".formatted(service, actors.length, line));
        }
        var outcomes = new EnumMap<Actor, Outcome>(Actor.class);
        for (var actor : actors) {
            var symbol = cells.get(1 + FIRST_ACTOR + actor.ordinal());
            outcomes.put(
                    actor,
                    Outcome.written(symbol)
                            .orElseThrow(() -> new IllegalArgumentException("docs/access/%s.md: '%s' is none of %s: %s"
                                    .formatted(service, symbol, symbols(), line))));
        }
        var opened = Arrays.stream(cells.get(2).split("[ ,]+", -1))
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
        return new Row(service, cells.get(1), opened, outcomes);
    }

    private static String columns() {
        return Arrays.stream(Actor.values()).map(Actor::column).collect(Collectors.joining(" | "));
    }

    private static String symbols() {
        return Arrays.stream(Outcome.values()).map(Outcome::symbol).collect(Collectors.joining(" "));
    }
}
