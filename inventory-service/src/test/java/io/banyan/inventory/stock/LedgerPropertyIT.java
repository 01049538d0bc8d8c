package io.banyan.inventory.stock;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.contract.ticket.TicketCompleted.ChargeMode;
import io.banyan.common.seata.GlobalTransactions;
import io.banyan.common.test.Api;
import io.banyan.common.test.Identities;
import io.banyan.common.test.ServiceIT;
import io.banyan.common.test.TestEvents;
import io.banyan.inventory.Company;
import io.banyan.inventory.Job;
import io.banyan.inventory.Job.Line;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Random work by several people at once, the same for the same seed; afterwards every sum must be the sum of the ledger. */
@ServiceIT
class LedgerPropertyIT {

    private static final int PEOPLE = 4;
    private static final int STEPS = 60;

    private @Autowired Api api;
    private @Autowired Identities identities;
    private @Autowired TestEvents events;
    private @Autowired GlobalTransactions transactions;
    private @Autowired JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(longs = {1, 20261123})
    void addsUpAfterRandomWork(long seed) throws Exception {
        var company = new Company(api, identities);
        var warehouses = List.of(company.warehouse("A"), company.warehouse("B"));
        var items = List.of(company.item("I1", "1"), company.item("I2", "2.5"), company.item("I3", "0"));
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var work = new ArrayList<java.util.concurrent.Future<?>>();
            for (var person = 0; person < PEOPLE; person++) {
                var worker = new Worker(company, warehouses, items, new Random(seed * 31 + person));
                work.add(people.submit(worker::run));
            }
            for (var one : work) {
                one.get();
            }
        }
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            var audit = company.service().get("/internal/inventory/audit").is(200);
            assertThat(audit.json().path("ok").asBoolean()).as(audit.text()).isTrue();
        });
        assertLedgerCarriesItsOwnBalance(company);
    }

    /** Each line says what was there after it: the balance before plus itself, and never negative. */
    private void assertLedgerCarriesItsOwnBalance(Company company) {
        var broken = jdbc.sql("""
                SELECT COUNT(*) FROM (
                    SELECT balance_quantity, balance_value,
                           SUM(quantity) OVER w AS running_quantity, SUM(value) OVER w AS running_value
                    FROM stock_movement WHERE company_id = ?
                    WINDOW w AS (PARTITION BY place_kind, place_id, item_id ORDER BY id)) m
                WHERE balance_quantity <> running_quantity OR balance_value <> running_value
                   OR balance_quantity < 0 OR balance_value < 0 OR (balance_quantity = 0 AND balance_value <> 0)
                """).param(company.id).query(Integer.class).single();
        assertThat(broken).isZero();
    }

    private final class Worker {

        private final Company company;
        private final List<Long> warehouses;
        private final List<Long> items;
        private final Random random;

        Worker(Company company, List<Long> warehouses, List<Long> items, Random random) {
            this.company = company;
            this.warehouses = warehouses;
            this.items = items;
            this.random = random;
        }

        void run() {
            for (var step = 0; step < STEPS; step++) {
                switch (random.nextInt(6)) {
                    case 0, 1 -> allowed(company.receive(warehouse(), item(), quantity(20), cost()), 201);
                    case 2 -> allowed(company.takeOut(warehouse(), "SCRAP", item(), quantity(8)), 201, 409);
                    case 3 -> department();
                    default -> ticket();
                }
            }
        }

        private void department() {
            var made = company.keeper
                    .key()
                    .post(
                            "/api/v1/inventory/requisitions",
                            Map.of(
                                    "warehouseId",
                                    warehouse(),
                                    "department",
                                    "工程部",
                                    "lines",
                                    List.of(Map.of("itemId", item(), "quantity", quantity(6)))));
            allowed(made, 201, 409);
            if (made.status() == 201) {
                var path = "/api/v1/inventory/requisitions/" + Company.id(made.json()) + "/actions/";
                if (random.nextBoolean()) {
                    company.keeper.key().post(path + "issue", null).is(200);
                } else if (random.nextBoolean()) {
                    company.keeper.post(path + "refuse", Map.of("reason", "没有")).is(200);
                }
            }
        }

        private void ticket() {
            var job = new Job(company, transactions);
            var requisition = Company.newId() + 80_000_000;
            var item = item();
            var quantity = quantity(5);
            try {
                transactions.call("test.request-materials", () -> {
                    var answer = job.attempt(job.command(requisition, new Line(item, quantity)));
                    allowed(answer, 200, 409);
                    if (answer.status() == 409 || random.nextInt(4) == 0) {
                        throw new GivenUp();
                    }
                    return answer;
                });
            } catch (GivenUp _) {
                return;
            }
            follow(job, requisition, item, quantity);
        }

        private void follow(Job job, long requisition, long item, String quantity) {
            if (random.nextInt(4) == 0) {
                events.publish(job.cancelled());
                return;
            }
            Awaitility.await().untilAsserted(() -> job.issueAll(requisition).is(200));
            var half = new BigDecimal(quantity).divide(new BigDecimal(2), 3, java.math.RoundingMode.DOWN);
            var rest = new BigDecimal(quantity).subtract(half);
            if (half.signum() > 0) {
                events.publish(
                        job.returned(Company.newId() + 90_000_000, requisition, new Line(item, half.toPlainString())));
            }
            events.publish(job.completed(
                    1,
                    random.nextBoolean() ? ChargeMode.FREE : ChargeMode.AFTER_SERVICE,
                    "9",
                    Job.used(requisition, item, rest.toPlainString())));
            if (random.nextBoolean()) {
                events.publish(job.paid(Company.newId(), 1));
            }
        }

        private long warehouse() {
            return warehouses.get(random.nextInt(warehouses.size()));
        }

        private long item() {
            return items.get(random.nextInt(items.size()));
        }

        private String quantity(int most) {
            return BigDecimal.valueOf(random.nextInt(1, most * 1000), 3).toPlainString();
        }

        private String cost() {
            return BigDecimal.valueOf(random.nextInt(0, 30_000_000), 6).toPlainString();
        }

        private static void allowed(Api.Answer answer, Integer... statuses) {
            assertThat(answer.status()).as(answer.text()).isIn((Object[]) statuses);
        }
    }

    private static final class GivenUp extends RuntimeException {}
}
