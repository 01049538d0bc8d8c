package io.banyan.bench.report;

import java.util.List;

/**
 * What one part found.
 *
 * @param letter  of the part
 * @param title   in a few words
 * @param figures its lines
 * @param tables  further tables in Markdown
 */
public record PartReport(String letter, String title, List<Figure> figures, List<String> tables) {

    public PartReport {
        figures = List.copyOf(figures);
        tables = List.copyOf(tables);
    }

    /** Whether every figure reaches its goal. */
    public boolean isMet() {
        return figures.stream().allMatch(Figure::isMet);
    }
}
