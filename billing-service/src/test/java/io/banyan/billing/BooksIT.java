package io.banyan.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.billing.bill.BillService;
import io.banyan.billing.bill.BillTerms;
import io.banyan.common.contract.shared.ChargeLine;
import io.banyan.common.id.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@DisplayName("B24: the books agree, whatever happens")
class BooksIT extends BillingWorld {

    @Autowired
    BillService service;

    @Autowired
    Ids ids;

    @Autowired
    TransactionTemplate transaction;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 20261123, 42})
    void agreeAfterARandomHistory(long seed) {
        var random = new Random(seed);
        var bills = new ArrayList<JsonNode>();
        var payments = new ArrayList<JsonNode>();
        SIM.turn("{\"closeRace\": 2, \"noticeDuplicates\": 1, \"refundAbnormal\": 1}");
        for (int i = 0; i < 40; i++) {
            switch (random.nextInt(8)) {
                case 0, 1 -> bills.add(bill(randomLines(random)));
                case 2, 3 -> pay(random, bills, payments, "WECHAT_NATIVE");
                case 4 -> pay(random, bills, payments, "CASH");
                case 5 ->
                    anyOf(
                            random,
                            payments,
                            payment ->
                                    api.as(resident).post("/api/v1/payments/" + id(payment) + "/actions/close", null));
                case 6 ->
                    anyOf(
                            random,
                            payments,
                            payment -> api.as(cashier)
                                    .key()
                                    .post(
                                            "/api/v1/refunds",
                                            Map.of(
                                                    "paymentId",
                                                    id(payment),
                                                    "amount",
                                                    "0." + (1 + random.nextInt(9)),
                                                    "reason",
                                                    "退")));
                default ->
                    anyOf(random, bills, bill -> events.publish(cancelled(Long.parseLong(text(bill, "ticketId")))));
            }
        }
        booksAgree();
        eventually(() -> assertThat(count(
                        "SELECT COUNT(*) FROM refund WHERE project_id = ? AND status IN ('CREATED','PROCESSING','UNKNOWN')",
                        project))
                .isZero());
        booksAgree();
        assertThat(bills).isNotEmpty();
    }

    private void pay(Random random, List<JsonNode> bills, List<JsonNode> payments, String channel) {
        anyOf(random, bills, bill -> {
            var answer = api.as(cashier).key().post("/api/v1/payments", wish(channel, readBill(bill)));
            if (answer.status() == 201) {
                payments.add(answer.json());
                if (channel.startsWith("WECHAT") && random.nextBoolean()) {
                    SIM.pay(text(answer.json(), "number"));
                }
            } else {
                assertThat(answer.status()).isIn(400, 409);
            }
        });
    }

    private static ChargeLine[] randomLines(Random random) {
        return IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(i -> line(
                        ChargeLine.Kind.values()[(i + random.nextInt(4)) % 4],
                        "项" + i,
                        "%d.%03d".formatted(1 + random.nextInt(5), random.nextInt(1000)),
                        "%d.%06d".formatted(1 + random.nextInt(99), random.nextInt(1_000_000))))
                .toArray(ChargeLine[]::new);
    }

    private static void anyOf(Random random, List<JsonNode> things, java.util.function.Consumer<JsonNode> act) {
        if (!things.isEmpty()) {
            act.accept(things.get(random.nextInt(things.size())));
        }
    }

    @Test
    void numberWithoutGapUnderTwentyThreads() throws Exception {
        var lines = List.of(line(ChargeLine.Kind.SERVICE, "清洗", "1", "10"));
        var first = bill(lines.toArray(ChargeLine[]::new));
        var terms = terms();
        try (var threads = Executors.newFixedThreadPool(20)) {
            Callable<Boolean> work = () -> {
                for (int i = 0; i < 8; i++) {
                    var rolledBack = i % 3 == 1;
                    transaction.executeWithoutResult(status -> {
                        var _ = service.issue(ids.next(), terms);
                        if (rolledBack) {
                            status.setRollbackOnly();
                        }
                    });
                }
                return true;
            };
            var all =
                    threads.invokeAll(IntStream.range(0, 20).mapToObj(_ -> work).toList());
            assertThat(all).allMatch(Future::resultNow);
        }
        var numbers = jdbc.sql("SELECT number FROM bill WHERE project_id = ? ORDER BY number")
                .param(project)
                .query(String.class)
                .list();
        assertThat(numbers).hasSize(1 + 20 * 5);
        var prefix = text(first, "number").substring(0, 6);
        assertThat(numbers)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, numbers.size())
                        .mapToObj(n -> prefix + "%06d".formatted(n))
                        .toList());
        booksAgree();
    }

    private BillTerms terms() {
        return new BillTerms(
                COMPANY,
                project,
                house,
                payer,
                null,
                null,
                1,
                null,
                "临时收费",
                List.of(new io.banyan.billing.bill.BillLine(
                        "TEMPORARY",
                        "6001.TEMPORARY",
                        ChargeLine.Kind.SERVICE,
                        0,
                        "清洗",
                        "次",
                        new java.math.BigDecimal("1.000"),
                        new java.math.BigDecimal("10.000000"),
                        new java.math.BigDecimal("10.000000000"),
                        io.banyan.common.money.Money.yuan("10"))));
    }

    @Test
    void namesTheFirstDifference() {
        var bill = bill();
        jdbc.sql("UPDATE bill SET paid = 0.01, status = 'PARTLY_PAID' WHERE id = ?")
                .param(id(bill))
                .update();
        var report = api.as(identities.service("deploy"))
                .get("/internal/billing/audit")
                .is(200)
                .json();
        jdbc.sql("UPDATE bill SET paid = 0, status = 'ISSUED' WHERE id = ?")
                .param(id(bill))
                .update();
        assertThat(report.get("clean").asBoolean()).isFalse();
        var difference = report.get("firstDifference");
        assertThat(text(difference, "check")).isEqualTo("bill-paid-is-allocations");
        assertThat(text(difference, "subject")).isEqualTo("bill " + id(bill));
        assertThat(text(difference, "expected")).isEqualTo("0.01");
        api.as(cashier).get("/internal/billing/audit").isProblem(403, "request.forbidden");
        booksAgree();
    }
}
