package io.banyan.common.probe;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.test.Api;
import io.banyan.common.test.Identities;
import io.banyan.common.test.ServiceIT;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceIT
class IdempotencyIT {

    @Autowired
    Api api;

    @Autowired
    Identities identities;

    @Autowired
    JdbcClient jdbc;

    Api caller;

    @BeforeEach
    void signIn() {
        caller = api.as(identities.staff(11, 1, Set.of(), Set.of())).key();
    }

    @Test
    void answersTheSameAgain() {
        var body = Map.of("note", "once", "amount", "12.30");
        var first = caller.post("/api/v1/probes", body).is(201);
        var second = caller.post("/api/v1/probes", body).is(201);
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(count("once")).isEqualTo(1);
    }

    @Test
    void refusesTheKeyForAnotherBodyAndARequestWithoutKey() {
        caller.post("/api/v1/probes", Map.of("note", "a", "amount", "1")).is(201);
        caller.post("/api/v1/probes", Map.of("note", "b", "amount", "1")).isProblem(422, "idempotency.key-reused");
        api.as(identities.staff(12, 1, Set.of(), Set.of()))
                .post("/api/v1/probes", Map.of("note", "a", "amount", "1"))
                .isProblem(400, "idempotency.key-missing");
    }

    @Test
    void freesTheKeyAfterARefusal() {
        caller.post("/api/v1/probes", Map.of("note", "refuse", "amount", "1")).isProblem(422, "probe.refused");
        caller.post("/api/v1/probes", Map.of("note", "mended", "amount", "1")).is(201);
    }

    @Test
    void doublesNothingWhenItDiedBetweenTheEffectAndTheAnswer() {
        var body = Map.of("note", "die", "amount", "1");
        caller.post("/api/v1/probes", body).isProblem(500, "request.failed");
        caller.post("/api/v1/probes", body).isProblem(500, "request.failed");
        assertThat(count("die")).isEqualTo(1);
    }

    @Test
    void opensTheKeyOfADeadProcessAfterHalfAMinute() {
        var body = Map.of("note", "dead", "amount", "1");
        caller.post("/api/v1/probes", body).is(201);
        jdbc.sql("UPDATE idempotent_request SET done = FALSE, status = NULL, body = NULL")
                .update();
        caller.post("/api/v1/probes", body).isProblem(409, "idempotency.still-running");
        jdbc.sql("UPDATE idempotent_request SET locked_until = locked_until - INTERVAL 30 SECOND")
                .update();
        caller.post("/api/v1/probes", body).is(201);
        assertThat(count("dead")).isEqualTo(1);
    }

    @Test
    void isNotFreedByAnAttemptThatWasTakenOver() {
        var body = Map.of("note", "overtaken", "amount", "1");
        caller.post("/api/v1/probes", body).isProblem(422, "probe.refused");
        caller.post("/api/v1/probes", body).isProblem(409, "idempotency.still-running");
    }

    @Test
    void letsOneOfManyThroughAtATime() throws Exception {
        var body = Map.of("note", "race", "amount", "1");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, 20)
                    .<Callable<Integer>>mapToObj(
                            _ -> () -> caller.post("/api/v1/probes", body).status())
                    .toList();
            for (var answer : threads.invokeAll(all)) {
                assertThat(answer.get()).isIn(201, 409);
            }
        }
        caller.post("/api/v1/probes", body).is(201);
        assertThat(count("race")).isEqualTo(1);
    }

    private int count(String note) {
        return jdbc.sql("SELECT COUNT(*) FROM probe WHERE note = ?")
                .param(note)
                .query(Integer.class)
                .single();
    }
}
