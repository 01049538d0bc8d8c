package io.banyan.inventory.requisition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.banyan.common.contract.inventory.MaterialsIssued;
import io.banyan.common.contract.inventory.RequisitionRefused;
import io.banyan.common.contract.inventory.StockLow;
import io.banyan.common.contract.user.Permissions;
import io.banyan.common.seata.GlobalTransactions;
import io.banyan.common.test.Api;
import io.banyan.common.test.Identities;
import io.banyan.common.test.ServiceIT;
import io.banyan.common.test.TestEvents;
import io.banyan.inventory.Company;
import io.banyan.inventory.Job;
import io.banyan.inventory.Job.Line;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The reservation as a branch of a real global transaction, and the store's counter behind it. */
@ServiceIT
class ReservationIT {

    private static final String REQUISITIONS = "/api/v1/inventory/requisitions/";

    private @Autowired Api api;
    private @Autowired Identities identities;
    private @Autowired TestEvents events;
    private @Autowired GlobalTransactions transactions;
    private @Autowired JdbcClient jdbc;
    private Company company;
    private Job job;
    private long warehouse;
    private long washer;
    private long pipe;

    @BeforeEach
    void open() {
        company = new Company(api, identities);
        job = new Job(company, transactions);
        warehouse = company.warehouse("W1");
        washer = company.item("WASHER", "1.5");
        pipe = company.item("PIPE", "20");
        company.receive(warehouse, washer, "10", "1").is(201);
        company.receive(warehouse, pipe, "2", "10").is(201);
    }

    private void sees(long item, String stock) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .untilAsserted(
                        () -> assertThat(company.stockText(warehouse, item)).isEqualTo(stock));
    }

    private String status(long requisition) {
        return company.keeper
                .get(REQUISITIONS + requisition)
                .is(200)
                .json()
                .path("status")
                .asString();
    }

    @Test
    void holdsEverythingUnseenAndShowsItWhenConfirmed() {
        var requisition = Company.newId() + 60_000_000;
        transactions.call("test.request-materials", () -> {
            var told = job.attempt(job.command(requisition, new Line(washer, "3"), new Line(pipe, "1")))
                    .is(200)
                    .json();
            assertThat(told.path("warehouseId").asString()).isEqualTo(Long.toString(warehouse));
            assertThat(told.path("lines").path(0).path("unitPrice").asString()).isEqualTo("1.500000");
            sees(washer, "10.000/3.000/10.00");
            company.keeper.get(REQUISITIONS + requisition).isProblem(404, "inventory.requisition-not-found");
            assertThat(company.keeper
                            .get("/api/v1/inventory/requisitions")
                            .is(200)
                            .json()
                            .path("total")
                            .asInt())
                    .isZero();
            job.issueAll(requisition).isProblem(404, "inventory.requisition-not-found");
            return told;
        });

        Awaitility.await().untilAsserted(() -> assertThat(status(requisition)).isEqualTo("HELD"));
        var seen = company.keeper.get(REQUISITIONS + requisition).is(200).json();
        assertThat(seen.path("number").asString()).isEqualTo("LY000001");
        assertThat(seen.path("availableActions").valueStream().map(a -> a.asString()))
                .containsExactly("issue", "refuse");
        assertThat(company.keeper
                        .get("/api/v1/inventory/requisitions?status=HELD&status=ISSUED&ticketNumber=" + job.number)
                        .is(200)
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void leavesNoTraceWhenCancelled() {
        var requisition = Company.newId() + 60_000_000;
        job.reserveAndGiveUp(requisition, new Line(washer, "3"));

        sees(washer, "10.000/0.000/10.00");
        company.keeper.get(REQUISITIONS + requisition).isProblem(404, "inventory.requisition-not-found");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM requisition WHERE id = ?")
                        .param(requisition)
                        .query(Integer.class)
                        .single())
                .isZero();
        var later = job.reserve(new Line(washer, "1"));
        Awaitility.await().untilAsserted(() -> assertThat(status(later)).isEqualTo("HELD"));
        assertThat(company.keeper
                        .get(REQUISITIONS + later)
                        .json()
                        .path("number")
                        .asString())
                .isEqualTo("LY000001");
    }

    @Test
    void holdsAllLinesOrNone() {
        assertThatThrownBy(() -> transactions.call("test.request-materials", () -> {
                    var refused = job.attempt(job.command(77_000_001, new Line(washer, "3"), new Line(pipe, "2.5")))
                            .isProblem(409, "inventory.insufficient-stock")
                            .json();
                    assertThat(refused.path("itemId").asString()).isEqualTo(Long.toString(pipe));
                    assertThat(refused.path("available").asString()).isEqualTo("2.000");
                    throw new IllegalStateException("as ticket-service does");
                }))
                .hasMessageContaining("as ticket-service does");
        sees(washer, "10.000/0.000/10.00");
        sees(pipe, "2.000/0.000/20.00");
        assertSuspendedBranch();
    }

    /** The refused try left nothing; the cancel that follows finds nothing and bars a try that would come late. */
    private void assertSuspendedBranch() {
        Awaitility.await()
                .untilAsserted(() ->
                        assertThat(jdbc.sql("""
                        SELECT COUNT(*) FROM tcc_fence_log WHERE action_name = 'inventory.reservation' AND status = 4
                        """).query(Integer.class).single()).isPositive());
    }

    @Test
    void answersAgainWithoutHoldingAgainWhenItIsDecided() {
        var requisition = job.reserve(new Line(washer, "3"));
        Awaitility.await().untilAsserted(() -> assertThat(status(requisition)).isEqualTo("HELD"));

        transactions.call(
                "test.request-materials",
                () -> job.attempt(job.command(requisition, new Line(washer, "3")))
                        .is(200));
        var gaveUp = job.command(requisition, new Line(washer, "3"));
        assertThatThrownBy(() -> transactions.call("test.request-materials", () -> {
                    job.attempt(gaveUp).is(200);
                    throw new IllegalStateException("a later one is given up");
                }))
                .hasMessageContaining("given up");

        assertThat(status(requisition)).isEqualTo("HELD");
        sees(washer, "10.000/3.000/10.00");
    }

    @Test
    void asksToWaitWhileAnEarlierTryIsNotDecided() {
        var requisition = Company.newId() + 60_000_000;
        transactions.call("test.request-materials", () -> {
            job.attempt(job.command(requisition, new Line(washer, "3"))).is(200);
            return job.attempt(job.command(requisition, new Line(washer, "3")))
                    .isProblem(503, "inventory.reservation-undecided");
        });
        sees(washer, "10.000/3.000/10.00");
    }

    @Test
    void refusesWhatMakesNoSense() {
        Map<Map<String, Object>, String> bad = Map.of(
                job.command(1, new Line(washer, "0")), "422 inventory.bad-quantity",
                job.command(2, new Line(washer, "-1")), "422 inventory.bad-quantity",
                job.command(3, new Line(washer, "0.0001")), "422 inventory.bad-quantity",
                job.command(4, new Line(washer, "1"), new Line(washer, "1")), "422 inventory.duplicate-item",
                job.command(5), "422 inventory.no-lines",
                job.command(6, new Line(99, "1")), "404 inventory.item-not-found");
        bad.forEach((command, expected) -> assertThatThrownBy(() -> transactions.call("test.bad", () -> {
                    var parts = expected.split(" ", 2);
                    job.attempt(command).isProblem(Integer.parseInt(parts[0]), parts[1]);
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused"));
        var elsewhere = new Job(new Company(api, identities), transactions);
        assertThatThrownBy(() -> transactions.call("test.bad", () -> {
                    elsewhere
                            .attempt(elsewhere.command(8, new Line(washer, "1")))
                            .isProblem(404, "inventory.item-not-found");
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");
        sees(washer, "10.000/0.000/10.00");
    }

    @Test
    void takesAnotherWarehouseWhenTheDefaultOneHasNotEverything() {
        var second = company.warehouse("W2");
        company.receive(second, washer, "5", "1").is(201);
        company.receive(second, pipe, "5", "1").is(201);

        var requisition = job.reserve(new Line(washer, "2"), new Line(pipe, "4"));

        Awaitility.await().untilAsserted(() -> assertThat(status(requisition)).isEqualTo("HELD"));
        assertThat(company.stockText(second, washer)).isEqualTo("5.000/2.000/5.00");
        assertThat(company.stockText(warehouse, washer)).isEqualTo("10.000/0.000/10.00");
    }

    @Test
    void handsOutInPartsIntoTheCustodyOfTheTicketAndTellsEachTime() {
        var requisition = job.reserve(new Line(washer, "3"), new Line(pipe, "1"));
        Awaitility.await().untilAsserted(() -> assertThat(status(requisition)).isEqualTo("HELD"));

        var first = job.issue(requisition, Map.of("lines", List.of(Map.of("itemId", washer, "quantity", "2"))))
                .is(200)
                .json();
        assertThat(first.path("status").asString()).isEqualTo("PARTLY_ISSUED");
        sees(washer, "8.000/1.000/8.00");
        assertThat(job.issueAll(requisition).is(200).json().path("status").asString())
                .isEqualTo("ISSUED");

        sees(washer, "7.000/0.000/7.00");
        var custody = company.keeper
                .get("/api/v1/inventory/custody?ticketId=" + job.ticket)
                .is(200)
                .json();
        assertThat(custody.path("items")
                        .valueStream()
                        .map(line -> line.path("itemCode").asString() + " "
                                + line.path("quantity").asString() + " "
                                + line.path("totalValue").asString()))
                .containsExactly("PIPE 1.000 10.00", "WASHER 3.000 3.00");
        events.await(
                MaterialsIssued.class,
                e -> e.requisitionId() == requisition && e.lines().size() == 2);
        var told = events.all(MaterialsIssued.class).stream()
                .filter(e -> e.requisitionId() == requisition)
                .toList();
        assertThat(told).hasSize(2);
        assertThat(told.getFirst().lines().getFirst().quantity()).isEqualByComparingTo("2");
        assertThat(told.getFirst().issuedBy()).isEqualTo(company.keeperId);
        job.issueAll(requisition).isProblem(409, "inventory.illegal-move");
    }

    @Test
    void handsOutOnceWhenTheSameKeyComesTwice() {
        var requisition = job.reserve(new Line(washer, "3"));
        Awaitility.await().untilAsserted(() -> assertThat(status(requisition)).isEqualTo("HELD"));
        var keeper = company.keeper.key();
        var body = Map.of("lines", List.of(Map.of("itemId", washer, "quantity", "1")));
        keeper.post(REQUISITIONS + requisition + "/actions/issue", body).is(200);
        var again =
                keeper.post(REQUISITIONS + requisition + "/actions/issue", body).is(200);

        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        sees(washer, "9.000/2.000/9.00");
        company.keeper
                .post(REQUISITIONS + requisition + "/actions/issue", body)
                .isProblem(400, "idempotency.key-missing");
    }

    /** What is left behind by a process that died after the effect and before the answer was noted. */
    @Test
    void handsOutOnceWhenTheProcessDiedBeforeTheAnswerWasNoted() {
        var requisition = job.reserve(new Line(washer, "3"));
        Awaitility.await().untilAsserted(() -> assertThat(status(requisition)).isEqualTo("HELD"));
        var keeper = company.keeper.key();
        var body = Map.of("lines", List.of(Map.of("itemId", washer, "quantity", "1")));
        keeper.post(REQUISITIONS + requisition + "/actions/issue", body).is(200);
        jdbc.sql("""
                UPDATE idempotent_request SET done = FALSE, status = NULL, body = NULL,
                       locked_until = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND
                WHERE endpoint = 'requisitions.issue' AND caller = ?
                """).param(Long.toString(company.keeperId)).update();

        var again =
                keeper.post(REQUISITIONS + requisition + "/actions/issue", body).is(200);

        assertThat(again.json().path("lines").path(0).path("issued").asString()).isEqualTo("1.000");
        sees(washer, "9.000/2.000/9.00");
    }

    @Test
    void refusesToHandOutMoreThanIsHeldOrSomethingElse() {
        var requisition = job.reserve(new Line(washer, "3"));
        Awaitility.await().untilAsserted(() -> assertThat(status(requisition)).isEqualTo("HELD"));
        job.issue(requisition, Map.of("lines", List.of(Map.of("itemId", washer, "quantity", "3.001"))))
                .isProblem(409, "inventory.requisition-exceeded");
        job.issue(requisition, Map.of("lines", List.of(Map.of("itemId", pipe, "quantity", "1"))))
                .isProblem(422, "inventory.item-not-on-requisition");
        job.issue(requisition, Map.of("lines", List.of(Map.of("itemId", washer, "quantity", "0"))))
                .isProblem(400, "request.invalid");
        new Company(api, identities)
                .keeper
                .key()
                .post(REQUISITIONS + requisition + "/actions/issue", Map.of())
                .isProblem(404, "inventory.requisition-not-found");
        company.staff(Permissions.STOCK_READ)
                .key()
                .post(REQUISITIONS + requisition + "/actions/issue", Map.of())
                .isProblem(403, "request.forbidden");
        sees(washer, "10.000/3.000/10.00");
    }

    @Test
    void givesBackTheStockAndTellsTheTicketWhenTheStoreSaysNo() {
        var requisition = job.reserve(new Line(washer, "3"));
        Awaitility.await().untilAsserted(() -> assertThat(status(requisition)).isEqualTo("HELD"));
        var path = REQUISITIONS + requisition + "/actions/refuse";
        company.keeper.post(path, Map.of("reason", " ")).isProblem(400, "request.invalid");
        var refused = company.keeper.post(path, Map.of("reason", "盘点中")).is(200).json();

        assertThat(refused.path("status").asString()).isEqualTo("REFUSED");
        sees(washer, "10.000/0.000/10.00");
        var told = events.await(RequisitionRefused.class, e -> e.requisitionId() == requisition);
        assertThat(told.getFirst().reason()).isEqualTo("盘点中");
        company.keeper.post(path, Map.of("reason", "x")).isProblem(409, "inventory.illegal-move");
    }

    @Test
    void tellsOnceWhenStockFallsToTheMinimumAndAgainOnlyAfterItWasAbove() {
        company.keeper
                .with("If-Match", "\"0\"")
                .put("/api/v1/inventory/warehouses/" + warehouse + "/levels/" + washer, Map.of("minimum", "7"))
                .is(200);
        var requisition = job.reserve(new Line(washer, "2"));
        Awaitility.await().untilAsserted(() -> assertThat(status(requisition)).isEqualTo("HELD"));
        assertThat(low()).isEmpty();
        company.takeOut(warehouse, "OFFICE", washer, "1").is(201);
        var first = events.await(StockLow.class, e -> e.itemId() == washer).getFirst();
        assertThat(first.available()).isEqualByComparingTo("7");
        company.takeOut(warehouse, "OFFICE", washer, "1").is(201);
        company.receive(warehouse, washer, "5", "1").is(201);
        company.takeOut(warehouse, "OFFICE", washer, "4").is(201);

        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(low()).hasSize(2));
        assertThat(company.keeper
                        .get("/api/v1/inventory/stock?low=true")
                        .is(200)
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
    }

    private List<StockLow> low() {
        return events.all(StockLow.class).stream()
                .filter(e -> e.itemId() == washer)
                .toList();
    }

    @Test
    void servesADepartmentWithoutATicket() {
        var body = new HashMap<String, Object>(Map.of(
                "warehouseId",
                warehouse,
                "department",
                "客服部",
                "lines",
                List.of(Map.of("itemId", washer, "quantity", "4"))));
        var made = company.keeper
                .key()
                .post("/api/v1/inventory/requisitions", body)
                .is(201)
                .json();
        sees(washer, "10.000/4.000/10.00");
        var issued = job.issueAll(Company.id(made)).is(200).json();
        assertThat(issued.path("status").asString()).isEqualTo("CONSUMED");
        sees(washer, "6.000/0.000/6.00");
        body.put("lines", List.of(Map.of("itemId", washer, "quantity", "7")));
        company.keeper
                .key()
                .post("/api/v1/inventory/requisitions", body)
                .isProblem(409, "inventory.insufficient-stock");
    }

    @Test
    void tellsPricesOfItemsToServicesOnly() {
        var path = "/internal/inventory/items?companyId=" + company.id + "&ids=" + washer + "&ids=99";
        var facts = company.service().get(path).is(200).json();
        assertThat(facts.size()).isEqualTo(1);
        assertThat(facts.path(0).path("unitPrice").asString()).isEqualTo("1.500000");
        company.keeper.get(path).is(403);
    }
}
