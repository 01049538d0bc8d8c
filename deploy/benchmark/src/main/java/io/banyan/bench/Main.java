package io.banyan.bench;

import io.banyan.bench.part.Part;
import io.banyan.bench.part.Parts;
import io.banyan.bench.report.Figure;
import io.banyan.bench.report.FiguresPage;
import io.banyan.bench.report.Goal;
import io.banyan.bench.report.PartReport;
import io.banyan.bench.report.Quantity;
import io.banyan.bench.report.Report;
import io.banyan.story.Settings;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** {@code deploy/bench}, started by the launcher with the environment of a running instance. */
public final class Main {

    private final Options options;
    private final Settings settings;
    private final PrintStream out;
    private final PrintStream result;

    private Main(Options options, Settings settings, PrintStream standard, PrintStream error) {
        this.options = options;
        this.settings = settings;
        this.out = options.json() ? error : standard;
        this.result = standard;
    }

    public static void main(String[] arguments) {
        var standard = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var error = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        try {
            var options = Options.parse(List.of(arguments));
            var settings = new Settings(System.getenv(), Clock.systemUTC());
            System.exit(new Main(options, settings, standard, error).run());
        } catch (IllegalArgumentException wrong) {
            error.println(wrong.getMessage());
            System.exit(2);
        }
    }

    /** @return 0 when every figure reaches its goal */
    private int run() {
        var running = new Running(settings.environment().getOrDefault("BANYAN_STATUS", "{}"));
        if (!running.startedForSpeedOfStart().isEmpty()) {
            throw new IllegalArgumentException(
                    "%s run without the optimising compiler; for load: deploy/down, deploy/up --c2"
                            .formatted(running.startedForSpeedOfStart()));
        }
        var bench = new Bench(settings, running, options, out);
        var report = measured(bench);
        keep(bench, report);
        result.println(options.json() ? report.toJson() : "\n" + report.toText());
        if (options.write()) {
            new FiguresPage(settings.root().resolve("docs/figures.md")).replace("Load", report.toMarkdown());
        }
        return report.parts().stream().allMatch(PartReport::isMet) ? 0 : 1;
    }

    private Report measured(Bench bench) {
        var at = settings.clock().instant();
        var machine = Machine.describe();
        var parts = new ArrayList<PartReport>();
        for (var part : wanted()) {
            out.printf("%n(%s) %s%n", part.letter(), part.title());
            var began = System.nanoTime();
            parts.add(outcome(part, bench));
            out.println(Report.text(parts.getLast()));
            out.printf("    ─── %.0f s%n", (System.nanoTime() - began) / 1e9);
        }
        return new Report(options.command(), at, machine, parts);
    }

    /** A part that breaks off is a figure that was not reached; the others are still asked. */
    private static PartReport outcome(Part part, Bench bench) {
        try {
            return part.run(bench);
        } catch (SQLException | RuntimeException failed) {
            var broken = Figure.of("broke off", new Quantity(0, "figures"), Goal.atLeast(1), failed.toString());
            return new PartReport(part.letter(), part.title(), List.of(broken), List.of());
        }
    }

    private List<Part> wanted() {
        return Parts.all().stream()
                .filter(part -> options.parts().isEmpty() || options.parts().contains(part.letter()))
                .toList();
    }

    /** So that a run is not lost with the terminal. */
    private static void keep(Bench bench, Report report) {
        try {
            Files.createDirectories(bench.folder(""));
            Files.writeString(bench.folder("load.md"), report.toMarkdown());
            Files.writeString(bench.folder("load.json"), report.toJson());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
