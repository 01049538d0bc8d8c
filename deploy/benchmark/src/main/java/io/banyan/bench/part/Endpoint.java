package io.banyan.bench.part;

import io.banyan.bench.measure.RowCounters.Rows;
import io.banyan.bench.measure.StatementLog.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the requests to one endpoint asked of the database. */
final class Endpoint {

    private static final int MANY = 3;

    private final String name;
    private final List<Request> requests = new ArrayList<>();

    Endpoint(String name) {
        this.name = name;
    }

    /**
     * One request.
     *
     * @param own   statements up to the answer
     * @param after what followed from it: relays, consumers in all services
     * @param rows  read and changed in all
     */
    record Request(List<Statement> own, List<Statement> after, Rows rows) {

        long statements() {
            return own.stream().filter(Statement::touchesRows).count();
        }

        long followed() {
            return after.stream().filter(Statement::touchesRows).count();
        }

        long commits() {
            return own.stream().filter(Statement::isCommit).count();
        }
    }

    void add(Request request) {
        requests.add(request);
    }

    long mostStatements() {
        return requests.stream().mapToLong(Request::statements).max().orElse(0);
    }

    /** The statement that one request sent most often, with its number, if that looks like one per row. */
    List<String> repeated() {
        return requests.stream()
                .flatMap(request -> request.own().stream()
                        .filter(Statement::touchesRows)
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                        .entrySet()
                        .stream())
                .filter(one -> one.getValue() >= MANY)
                .map(one -> "%s, %d times in one request: %s: %s"
                        .formatted(
                                name,
                                one.getValue(),
                                one.getKey().service(),
                                cut(one.getKey().text())))
                .distinct()
                .toList();
    }

    private static String cut(String text) {
        return text.length() > 140 ? text.substring(0, 140) + "…" : text;
    }

    String row() {
        return "| %s | %d | %d | %d | %d | %d | %d | %d |"
                .formatted(
                        name,
                        requests.size(),
                        median(Request::statements),
                        mostStatements(),
                        median(Request::commits),
                        median(Request::followed),
                        median(request -> request.rows().read()),
                        median(request -> request.rows().changed()));
    }

    private long median(Function<Request, Long> of) {
        var all = new ArrayList<>(requests.stream().map(of).toList());
        Collections.sort(all);
        return all.get(all.size() / 2);
    }
}
