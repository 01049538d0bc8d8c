package io.banyan.common.idempotency;

import io.banyan.common.id.Ids;
import io.banyan.common.job.Job;
import io.banyan.common.json.BanyanJson;
import io.banyan.common.problem.DomainProblem;
import io.banyan.common.security.Caller;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.LongFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import tools.jackson.databind.json.JsonMapper;

/**
 * Commands that make something, safe to repeat. The first request under a key reserves the id of the thing to be made, in a transaction
 * of its own; the command must use that id as the thing's primary key and must answer with the existing thing when it is there already.
 * So a process that dies between making the thing and noting the answer doubles nothing: the repetition finds the same id.
 *
 * <p>Same key and body: the first answer again, with {@code Idempotency-Replayed: true}. Other body: 422. Still running: 409. A refusal
 * (4xx) frees the key. Kept 72 hours.
 */
public class Idempotency {

    /**
     * How long a key is closed to repetitions while its request runs: as long as the gateway waits for an answer. The client of a process
     * that died waits no longer; the reserved id, not this, keeps a command that runs longer from being doubled.
     */
    private static final int LEASE_SECONDS = 30;

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{8,80}");

    private final JdbcClient jdbc;
    private final Ids ids;
    private final JsonMapper json = BanyanJson.mapper();

    Idempotency(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /** Runs a command that makes something; answers 201. */
    public <T> ResponseEntity<T> create(
            Caller caller,
            String endpoint,
            @Nullable String key,
            Object request,
            Class<T> type,
            LongFunction<T> command) {
        return run(caller, endpoint, key, request, type, HttpStatus.CREATED, command);
    }

    /**
     * Runs a command under a key.
     *
     * @param endpoint stable name of the command, part of the key's scope together with the caller
     * @param request  everything that distinguishes one request from another, path ids included
     * @param command  gets the reserved id
     */
    public <T> ResponseEntity<T> run(
            Caller caller,
            String endpoint,
            @Nullable String key,
            Object request,
            Class<T> type,
            HttpStatus status,
            LongFunction<T> command) {
        if (key == null || !KEY.matcher(key).matches()) {
            throw IdempotencyProblem.keyMissing();
        }
        var scope = new Scope(Long.toString(caller.personId()), endpoint, key);
        var attempt = begin(scope, hash(request));
        if (attempt.body() != null) {
            return ResponseEntity.status(attempt.status())
                    .header("Idempotency-Replayed", "true")
                    .body(json.readValue(attempt.body(), type));
        }
        try {
            var answer = command.apply(attempt.reservedId());
            finish(scope, status, answer);
            return ResponseEntity.status(status).body(answer);
        } catch (DomainProblem refused) {
            if (refused.kind() == DomainProblem.Kind.UNAVAILABLE) {
                unlock(scope, attempt);
            } else {
                free(scope, attempt);
            }
            throw refused;
        } catch (RuntimeException unknown) {
            unlock(scope, attempt);
            throw unknown;
        }
    }

    private record Scope(String caller, String endpoint, String key) {}

    /** @param number counts up with each process that takes the key over; only the latest may open or free it */
    private record Attempt(
            int number,
            String requestHash,
            long reservedId,
            boolean done,
            boolean locked,
            int status,
            @Nullable String body) {

        Attempt next() {
            return new Attempt(number + 1, requestHash, reservedId, done, locked, status, body);
        }
    }

    private Attempt begin(Scope scope, String hash) {
        var reserved = ids.next();
        try {
            jdbc.sql("""
                    INSERT INTO idempotent_request
                        (caller, endpoint, idem_key, request_hash, reserved_id, locked_until, created_at)
                    VALUES (?, ?, ?, ?, ?, UTC_TIMESTAMP(6) + INTERVAL ? SECOND, UTC_TIMESTAMP(6))
                    """)
                    .params(scope.caller(), scope.endpoint(), scope.key(), hash, reserved, LEASE_SECONDS)
                    .update();
            return new Attempt(1, hash, reserved, false, true, 0, null);
        } catch (DuplicateKeyException _) {
            return repeat(scope, hash);
        }
    }

    private Attempt repeat(Scope scope, String hash) {
        var first = jdbc.sql("""
                SELECT attempt AS number, request_hash, reserved_id, done, locked_until > UTC_TIMESTAMP(6) AS locked,
                       COALESCE(status, 0) AS status, body
                FROM idempotent_request WHERE caller = ? AND endpoint = ? AND idem_key = ?
                """)
                .params(scope.caller(), scope.endpoint(), scope.key())
                .query(Attempt.class)
                .optional();
        if (first.isEmpty()) {
            return begin(scope, hash);
        }
        var attempt = first.get();
        if (!attempt.requestHash().equals(hash)) {
            throw IdempotencyProblem.keyReused();
        }
        if (attempt.done()) {
            return attempt;
        }
        if (!takeOver(scope, attempt)) {
            throw IdempotencyProblem.stillRunning();
        }
        return attempt.next();
    }

    private boolean takeOver(Scope scope, Attempt last) {
        return jdbc.sql("""
                UPDATE idempotent_request SET attempt = attempt + 1, locked_until = UTC_TIMESTAMP(6) + INTERVAL ? SECOND
                WHERE caller = ? AND endpoint = ? AND idem_key = ? AND attempt = ? AND done = FALSE
                  AND locked_until <= UTC_TIMESTAMP(6)
                """)
                        .params(LEASE_SECONDS, scope.caller(), scope.endpoint(), scope.key(), last.number())
                        .update()
                == 1;
    }

    /** Also of an attempt that was taken over: what it did is done, under the same id. */
    private void finish(Scope scope, HttpStatus status, Object answer) {
        jdbc.sql("""
                UPDATE idempotent_request SET done = TRUE, status = ?, body = ?
                WHERE caller = ? AND endpoint = ? AND idem_key = ? AND done = FALSE
                """)
                .params(status.value(), json.writeValueAsString(answer), scope.caller(), scope.endpoint(), scope.key())
                .update();
    }

    private void unlock(Scope scope, Attempt mine) {
        jdbc.sql("""
                UPDATE idempotent_request SET locked_until = UTC_TIMESTAMP(6)
                WHERE caller = ? AND endpoint = ? AND idem_key = ? AND attempt = ? AND done = FALSE
                """)
                .params(scope.caller(), scope.endpoint(), scope.key(), mine.number())
                .update();
    }

    private void free(Scope scope, Attempt mine) {
        jdbc.sql("""
                DELETE FROM idempotent_request
                WHERE caller = ? AND endpoint = ? AND idem_key = ? AND attempt = ? AND done = FALSE
                """)
                .params(scope.caller(), scope.endpoint(), scope.key(), mine.number())
                .update();
    }

    @Scheduled(fixedDelay = 600_000, initialDelay = 90_000)
    @Job("idempotency.purge")
    int purge() {
        var purged = 0;
        int some;
        do {
            some = jdbc.sql(
                            "DELETE FROM idempotent_request WHERE created_at < UTC_TIMESTAMP(6) - INTERVAL 72 HOUR LIMIT 5000")
                    .update();
            purged += some;
        } while (some == 5000);
        return purged;
    }

    private String hash(Object request) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(json.writeValueAsString(request).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
