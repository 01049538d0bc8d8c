package io.banyan.bench.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The page of figures: one section per command that measures. Each writes its own and leaves the others alone.
 *
 * @param file docs/figures.md
 */
public record FiguresPage(Path file) {

    private static final String EMPTY = """
            # Figures

            Measured, not promised: each section is written by the command it names, on the machine it names.

            ## Faults

            ## Load

            ## Start-up
            """;

    /** Puts a new text below a heading, up to the next heading of the same rank. */
    public void replace(String section, String text) {
        try {
            var page = Files.exists(file) ? Files.readString(file) : EMPTY;
            Files.createDirectories(file.getParent());
            Files.writeString(file, replaced(page, section, text));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static String replaced(String page, String section, String text) {
        var heading = "## " + section + "\n";
        var from = ("\n" + page).indexOf("\n" + heading);
        if (from < 0) {
            return page.stripTrailing() + "\n\n" + heading + "\n" + text.strip() + "\n";
        }
        var next = page.indexOf("\n## ", from + heading.length() - 1);
        var rest = next < 0 ? "" : page.substring(next);
        return page.substring(0, from) + heading + "\n" + text.strip() + "\n" + rest;
    }
}
