package io.banyan.common.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows as Excel opens them without asking for the encoding, the same as the office writes them in the browser. */
final class Csv {

    /** Tells Excel that this is UTF-8. */
    private static final String MARK = "\uFEFF";

    private static final String END = "\r\n";

    /** What a table program would take for a formula. */
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern SPECIAL = Pattern.compile("[\",\\r\\n]");

    private Csv() {}

    static byte[] begin(List<String> header) {
        return bytes(MARK + line(header));
    }

    static byte[] lines(List<ExportSource.Line> lines) {
        return bytes(lines.stream().map(line -> line(line.cells())).collect(Collectors.joining()));
    }

    private static String line(List<? extends @Nullable String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", END));
    }

    static String cell(@Nullable String value) {
        var text = value == null ? "" : value;
        var safe = FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches() ? "'" + text : text;
        return SPECIAL.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
