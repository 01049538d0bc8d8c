package io.banyan.bench.part;

import io.banyan.bench.Bench;
import io.banyan.bench.measure.RowCounters;
import io.banyan.bench.measure.RowCounters.Rows;
import io.banyan.bench.measure.StatementLog;
import io.banyan.bench.measure.StatementLog.Statement;
import io.banyan.bench.report.Figure;
import io.banyan.bench.report.Goal;
import io.banyan.bench.report.PartReport;
import io.banyan.bench.report.Quantity;
import io.banyan.story.client.Answer;
import io.banyan.story.client.Witness;
import io.banyan.story.scene.Scene;
import io.banyan.story.scene.Story;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** (g) The story, request by request: what each asks of the database. Counted by the database itself. */
final class StatementsPart implements Part {

    private static final Pattern ID = Pattern.compile("/[0-9]{6,}|/[A-Z]{2,}[0-9A-Z-]{8,}");
    private static final int LEARNING_SECONDS = 20;
    private static final int QUICK_SCENES = 2;

    @Override
    public String letter() {
        return "g";
    }

    @Override
    public String title() {
        return "database work per request of the story";
    }

    @Override
    public PartReport run(Bench bench) throws SQLException {
        bench.say("what is asked when nobody does anything");
        try (var log = StatementLog.open(bench.database(), LEARNING_SECONDS);
                var rows = new RowCounters(bench.database())) {
            var counter = new Counter(log, rows);
            var gateway = bench.settings().gateway(Duration.ZERO, counter);
            bench.say("the story, one request at a time");
            var silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
            new Story(bench.settings(), silent, Duration.ZERO).play(scenes(bench), gateway);
            return report(counter.endpoints);
        }
    }

    private static List<Scene> scenes(Bench bench) {
        return Story.scenes().stream()
                .limit(bench.pick(Integer.MAX_VALUE, QUICK_SCENES))
                .toList();
    }

    private PartReport report(Map<String, Endpoint> endpoints) {
        var repeated = endpoints.values().stream()
                .flatMap(endpoint -> endpoint.repeated().stream())
                .toList();
        var most = endpoints.values().stream()
                .mapToLong(Endpoint::mostStatements)
                .max()
                .orElse(0);
        var table = Stream.concat(
                        Stream.of(
                                "| endpoint | requests | statements, median | most | commits | statements that follow | rows read | rows changed |",
                                "|---|---:|---:|---:|---:|---:|---:|---:|"),
                        endpoints.values().stream().map(Endpoint::row))
                .toList();
        var tables = new ArrayList<>(List.of(String.join("\n", table)));
        if (!repeated.isEmpty()) {
            tables.add("- " + String.join("\n- ", repeated));
        }
        return new PartReport(
                letter(),
                title(),
                List.of(
                        Figure.of(
                                "requests that send one statement three times or more",
                                new Quantity(repeated.size(), ""),
                                Goal.atMost(0),
                                "the same text but for its values, by the same service, before the answer"),
                        Figure.of(
                                "most statements of one request",
                                new Quantity(most, ""),
                                null,
                                "counted by MariaDB's general log; rows by its user statistics, effects in all services included")),
                tables);
    }

    /** Lets one request through at a time and counts what it caused. */
    private static final class Counter implements Witness {

        private final StatementLog log;
        private final RowCounters rows;
        private final Map<String, Endpoint> endpoints = new TreeMap<>();

        Counter(StatementLog log, RowCounters rows) {
            this.log = log;
            this.rows = rows;
        }

        @Override
        public Hearing asked(Request request) {
            try {
                var _ = log.takeWhenQuiet();
                return new Counted(name(request), rows.now());
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }

        private static String name(Request request) {
            var path = request.path();
            var query = path.indexOf('?');
            var plain = query < 0 ? path : path.substring(0, query);
            return request.method() + " " + ID.matcher(plain).replaceAll("/{id}");
        }

        /** One request under way. */
        private final class Counted implements Hearing {

            private final String name;
            private final Rows before;
            private List<Statement> own = List.of();

            Counted(String name, Rows before) {
                this.name = name;
                this.before = before;
            }

            @Override
            public void answered(Answer answer) {
                try {
                    own = log.take();
                } catch (SQLException failed) {
                    throw new IllegalStateException(failed);
                }
            }

            @Override
            public void unanswered(IOException failure) {
                throw new IllegalStateException(failure);
            }

            @Override
            public void close() {
                try {
                    var after = log.takeWhenQuiet();
                    endpoints
                            .computeIfAbsent(name, Endpoint::new)
                            .add(new Endpoint.Request(own, after, rows.now().since(before)));
                } catch (SQLException failed) {
                    throw new IllegalStateException(failed);
                }
            }
        }
    }
}
