package io.banyan.story.access;

import io.banyan.story.access.AccessTable.Row;
import io.banyan.story.client.Answer;
import io.banyan.story.client.Session;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Runs every operation as every kind of caller, and once more for each single permission, and remembers what was not as written. */
final class Matrix {

    private static final int AT_ONCE = 6;
    private static final int FORBIDDEN = 403;
    private static final int ERROR = 500;

    private final AccessTable table;
    private final Requests requests;
    private final Examples examples;
    private final Cast cast;
    private final Map<Actor, Session> sessions;

    Matrix(AccessTable table, Requests requests, Examples examples, Cast cast, Map<Actor, Session> residents) {
        this.table = table;
        this.requests = requests;
        this.examples = examples;
        this.cast = cast;
        this.sessions = new EnumMap<>(residents);
        sessions.put(Actor.BYSTANDER, cast.member("ax.bystander"));
        sessions.put(Actor.ELSEWHERE, cast.member("ax.elsewhere"));
        sessions.put(Actor.FOREIGN, cast.member("foreign"));
        sessions.put(Actor.UNSCOPED, cast.member("ax.unscoped"));
        sessions.put(Actor.LIMITED, cast.member("ax.limited"));
    }

    /**
     * What came of one operation.
     *
     * @param tried how many callers tried it
     * @param cells what each kind of caller got
     * @param wrong what was not as the table says
     */
    record Result(String operation, int tried, Map<Actor, Outcome> cells, List<String> wrong) {}

    List<Result> run(List<Operation> operations) {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var begun = operations.stream()
                    .map(operation -> threads.submit((Callable<Result>) () -> tryAll(operation)))
                    .toList();
            return begun.stream().map(Matrix::result).toList();
        }
    }

    private static Result result(Future<Result> one) {
        try {
            return one.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        }
    }

    private Result tryAll(Operation operation) {
        var row = table.row(operation.name()).orElseThrow();
        var wrong = new ArrayList<String>();
        var cells = new EnumMap<Actor, Outcome>(Actor.class);
        var tried = 0;
        for (var actor : Actor.values()) {
            var expected = row.of(actor);
            if (expected != Outcome.ABSENT) {
                var answer = requests.send(operation, examples, session(actor, row));
                tried++;
                cells.put(actor, Outcome.of(answer));
                if (!expected.is(answer)) {
                    wrong.add("%s as %s: expected %s, got %s"
                            .formatted(operation.name(), actor.column(), expected.symbol(), shown(answer)));
                }
            }
        }
        // Where all permissions of a company together do not lead, none of them leads alone.
        if (cells.get(Actor.ELSEWHERE) != Outcome.FORBIDDEN) {
            for (var permission : cast.permissions()) {
                tried++;
                single(operation, row, permission, wrong);
            }
        }
        return new Result(operation.name(), tried, cells, wrong);
    }

    /** Who holds one permission and no other comes in exactly where that permission is written. */
    private void single(Operation operation, Row row, String permission, List<String> wrong) {
        var answer = requests.send(operation, examples, cast.holder(permission));
        var opened = row.opened().contains(permission)
                || row.opened().contains("staff")
                || row.opened().contains(AccessTable.PUBLIC);
        var refused = answer.status() == FORBIDDEN && answer.hasCode("request.forbidden");
        if (opened == refused || answer.status() >= ERROR) {
            wrong.add("%s with %s alone: expected %s, got %s"
                    .formatted(operation.name(), permission, opened ? "to come in" : "403", shown(answer)));
        }
    }

    private @Nullable Session session(Actor actor, Row row) {
        if (actor == Actor.ANONYMOUS) {
            return null;
        }
        if (actor == Actor.RIGHT) {
            var permissions = row.permissions();
            return permissions.isEmpty() ? cast.member("ax.insider") : cast.holder(permissions.getFirst());
        }
        return sessions.get(actor);
    }

    private static String shown(Answer answer) {
        var text = answer.text();
        return answer.status() + " " + text.substring(0, Math.min(text.length(), 240));
    }
}
