package io.banyan.story.trace;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Prints spans as a tree: when each began after the first, how long it took, where and what. */
final class TraceTree {

    private static final double NANOS_PER_MILLI = 1e6;

    private final List<SpanLine> spans;
    private final Map<String, List<SpanLine>> children = new HashMap<>();
    private final List<SpanLine> roots = new ArrayList<>();

    /** @param spans of one trace, oldest first; a span whose parent is not among them is a root */
    TraceTree(List<SpanLine> spans) {
        this.spans = spans;
        Set<String> known = spans.stream().map(SpanLine::id).collect(Collectors.toSet());
        for (var span : spans) {
            var parent = span.parent();
            if (parent == null || !known.contains(parent)) {
                roots.add(span);
            } else {
                children.computeIfAbsent(parent, _ -> new ArrayList<>()).add(span);
            }
        }
    }

    void print(PrintStream out) {
        var first = spans.getFirst();
        var end = spans.stream().mapToLong(SpanLine::endNanos).max().orElse(first.endNanos());
        var services = spans.stream().map(SpanLine::service).distinct().count();
        out.printf(
                Locale.ROOT,
                "trace %s · %d spans in %d processes · %.1f ms from first to last%n",
                first.trace(),
                spans.size(),
                services,
                (end - first.startNanos()) / NANOS_PER_MILLI);
        roots.forEach(root -> print(out, root, 0, first.startNanos()));
    }

    private void print(PrintStream out, SpanLine span, int depth, long zero) {
        out.printf(
                Locale.ROOT,
                "%10.1f ms %9.1f ms  %-18s %s%s%s%n",
                (span.startNanos() - zero) / NANOS_PER_MILLI,
                (span.endNanos() - span.startNanos()) / NANOS_PER_MILLI,
                span.service(),
                "  ".repeat(depth),
                span.name(),
                remark(span));
        children.getOrDefault(span.id(), List.of()).forEach(child -> print(out, child, depth + 1, zero));
    }

    private static String remark(SpanLine span) {
        var parts = new ArrayList<String>();
        for (var shown : List.of("url.path", "http.response.status_code", "banyan.outcome")) {
            var value = span.attributes().get(shown);
            if (value != null) {
                parts.add(value);
            }
        }
        var waited = span.attributes().get("banyan.outbox.waited_ms");
        if (waited != null) {
            parts.add("waited " + waited + " ms");
        }
        var failure = span.failure();
        if (failure != null) {
            parts.add("FAILED " + failure);
        }
        return parts.isEmpty() ? "" : "  (" + String.join(", ", parts) + ")";
    }
}
