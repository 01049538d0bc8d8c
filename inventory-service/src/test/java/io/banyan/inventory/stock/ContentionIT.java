package io.banyan.inventory.stock;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.test.Api;
import io.banyan.common.test.Identities;
import io.banyan.common.test.ServiceIT;
import io.banyan.inventory.Company;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Many want the same few: the database decides, and nobody gets what is not there. */
@ServiceIT
class ContentionIT {

    private static final int CROWD = 200;

    private @Autowired Api api;
    private @Autowired Identities identities;
    private Company company;
    private long warehouse;
    private long washer;

    @BeforeEach
    void open() {
        company = new Company(api, identities);
        warehouse = company.warehouse("W1");
        washer = company.item("WASHER", "1");
        company.receive(warehouse, washer, "10", "1").is(201);
    }

    /** Each sends the body under its key until it gets an answer: a busy server says 503, and the same key is safe to repeat. */
    private static Map<Integer, Long> atOnce(Supplier<Api> keyed, String path, Object body) throws Exception {
        var start = new CountDownLatch(1);
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Future<Integer>>();
            for (var i = 0; i < CROWD; i++) {
                var client = keyed.get();
                answers.add(crowd.submit(() -> {
                    start.await();
                    return Stream.generate(() -> client.post(path, body).status())
                            .limit(10)
                            .filter(status -> status != 503)
                            .findFirst()
                            .orElse(503);
                }));
            }
            start.countDown();
            var statuses = new ArrayList<Integer>();
            for (var answer : answers) {
                statuses.add(answer.get());
            }
            return statuses.stream().collect(Collectors.groupingBy(status -> status, Collectors.counting()));
        }
    }

    private Map<String, Object> oneWasher(String key, Object value) {
        return Map.of(
                "warehouseId", warehouse, key, value, "lines", List.of(Map.of("itemId", washer, "quantity", "1")));
    }

    @Test
    void givesTheLastTenToExactlyTenOfTwoHundred() throws Exception {
        var statuses = atOnce(company.keeper::key, "/api/v1/inventory/stock-outs", oneWasher("kind", "OFFICE"));

        assertThat(statuses).isEqualTo(Map.of(201, 10L, 409, 190L));
        assertThat(company.stockText(warehouse, washer)).isEqualTo("0.000/0.000/0.00");
        assertSound();
    }

    @Test
    void promisesTheLastTenToExactlyTenOfTwoHundred() throws Exception {
        var statuses = atOnce(company.keeper::key, "/api/v1/inventory/requisitions", oneWasher("department", "工程部"));

        assertThat(statuses).isEqualTo(Map.of(201, 10L, 409, 190L));
        assertThat(company.stockText(warehouse, washer)).isEqualTo("10.000/10.000/10.00");
        assertSound();
    }

    @Test
    void postsOnceWhenTwoHundredSendTheSameKey() throws Exception {
        var same = company.keeper.key();
        var statuses = atOnce(() -> same, "/api/v1/inventory/stock-outs", oneWasher("kind", "OFFICE"));

        assertThat(statuses.keySet()).isSubsetOf(201, 409);
        assertThat(company.stockText(warehouse, washer)).isEqualTo("9.000/0.000/9.00");
        assertSound();
    }

    private void assertSound() {
        var audit = company.service().get("/internal/inventory/audit").is(200);
        assertThat(audit.json().path("ok").asBoolean()).as(audit.text()).isTrue();
    }
}
