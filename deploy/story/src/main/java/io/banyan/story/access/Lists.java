package io.banyan.story.access;

import io.banyan.story.client.Json;
import io.banyan.story.client.Session;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Walks every list and looks for rows that are outside of what a reader is to see. */
final class Lists {

    private static final int OK = 200;
    private static final int LAST_PAGE = 20;

    private final Requests requests;
    private final List<Operation> lists;

    Lists(Requests requests, List<Operation> operations) {
        this.requests = requests;
        this.lists = operations.stream().filter(Operation::list).toList();
    }

    /** @param unproven lists on which no stranger has a row, so that nothing was there to be hidden */
    record Result(int walks, int rows, List<String> wrong, Set<String> unproven) {}

    /**
     * Whose rows the readers must not see.
     *
     * @param session  sees all of them
     * @param examples what paths and parameters name when he asks
     * @param project  only rows of that project are strange to the readers; null for all that he sees
     * @param common   ids of what is the readers' as well as his
     */
    record Stranger(
            Session session, Examples examples, @Nullable String project, Set<String> common) {

        /** Somebody of another company. */
        static Stranger of(Session session, Examples examples) {
            return new Stranger(session, examples, null, Set.of());
        }

        /** Somebody of another project of the same company. */
        static Stranger of(Session session, Examples examples, String project) {
            return new Stranger(session, examples, project, Set.of());
        }

        /** A colleague in the same project who sees more than the readers, who have nothing but this to do there. */
        static Stranger besides(String common, Session session, Examples examples) {
            return new Stranger(session, examples, null, Set.of(common));
        }
    }

    /** @param own examples of what the readers may ask for */
    Result run(List<Session> readers, Examples own, Stranger stranger) {
        var wrong = new ArrayList<String>();
        var unproven = new HashSet<String>();
        var walks = 0;
        var rows = 0;
        for (var list : lists) {
            var hidden = walk(list, stranger.examples(), stranger.session(), stranger.project()).stream()
                    .filter(row -> stranger.project() == null || isOf(list, row, stranger.project()))
                    .flatMap(row -> ids(row).stream())
                    .filter(id -> !stranger.common().contains(id))
                    .collect(Collectors.toSet());
            if (hidden.isEmpty()) {
                unproven.add(list.name());
            }
            for (var reader : readers) {
                walks++;
                for (var row : walk(list, own, reader, null)) {
                    rows++;
                    if (ids(row).stream().anyMatch(hidden::contains)) {
                        wrong.add(list.name() + " shows a stranger's row: " + row);
                    }
                }
            }
        }
        return new Result(walks, rows, wrong, unproven);
    }

    private List<JsonNode> walk(Operation list, Examples examples, Session session, @Nullable String project) {
        var rows = new ArrayList<JsonNode>();
        for (var page = 1; page <= LAST_PAGE; page++) {
            var answer = requests.page(list, examples, session, page, project);
            if (answer.status() != OK) {
                return rows;
            }
            rows.addAll(answer.items());
            if (!list.queries().contains("size")
                    || answer.items().isEmpty()
                    || rows.size() >= answer.json().path("total").asInt()) {
                return rows;
            }
        }
        return rows;
    }

    /** A row without a project is the company's, and no stranger's to those of its other projects; nor is a colleague of several. */
    private static boolean isOf(Operation list, JsonNode row, String project) {
        if (row.has("projectIds")) {
            return Json.texts(row.path("projectIds")).equals(List.of(project));
        }
        var named = projectOf(row);
        return named.isEmpty() ? list.queries().contains("projectId") : named.equals(project);
    }

    /** Named by the row, or by the record it is about, as a node of a tree does. */
    private static String projectOf(JsonNode row) {
        return Stream.concat(Stream.of(row), row.valueStream())
                .map(one -> one.path("projectId").asString(""))
                .filter(named -> !named.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** What the row itself is; not what it refers to. */
    private static Set<String> ids(JsonNode row) {
        var found = new HashSet<String>();
        found.add(row.path("id").asString(""));
        row.valueStream().map(one -> one.path("id").asString("")).forEach(found::add);
        found.remove("");
        // What is built in is nobody's and has no id of its own.
        found.remove("0");
        return found;
    }
}
