package io.banyan.inventory.loan;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.contract.inventory.LoanReminded;
import io.banyan.common.contract.user.Permissions;
import io.banyan.common.contract.user.UserInternalApi.AccountKind;
import io.banyan.common.contract.user.UserInternalApi.Authority;
import io.banyan.common.test.Api;
import io.banyan.common.test.Identities;
import io.banyan.common.test.ServiceIT;
import io.banyan.common.test.TestEvents;
import io.banyan.inventory.Company;
import io.banyan.inventory.UserNeighbour;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Tools on loan 借用: to staff until a day, back whole, damaged or not at all, asked back once before and once after. */
@ServiceIT
class LoanIT {

    private static final String LOANS = "/api/v1/inventory/loans";

    private @Autowired Api api;
    private @Autowired Identities identities;
    private @Autowired TestEvents events;
    private @Autowired JdbcClient jdbc;
    private @Autowired LoanSweep sweep;
    private Company company;
    private long warehouse;
    private long drill;
    private long borrower;
    private LocalDate today;

    @BeforeEach
    void threeDrillsOnTheShelf() {
        company = new Company(api, identities);
        warehouse = company.warehouse("W1");
        drill = Company.id(company.keeper
                .post(
                        "/api/v1/inventory/items",
                        Map.of("code", "D1", "name", "冲击钻", "unit", "台", "salePrice", "0", "kind", "TOOL"))
                .is(201)
                .json());
        company.receive(warehouse, drill, "3", "100").is(201);
        borrower = Company.newId();
        known(borrower, company.id, company.project, true);
        today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    private static void known(long id, long companyId, long project, boolean active) {
        UserNeighbour.ONE.authorities.put(
                id,
                new Authority(id, AccountKind.STAFF, companyId, "李师傅", 1, active, Set.of(), Set.of(project), Set.of()));
    }

    private Map<String, Object> request(String quantity, LocalDate dueOn) {
        return new HashMap<>(Map.of(
                "warehouseId",
                warehouse,
                "itemId",
                drill,
                "quantity",
                quantity,
                "borrowerId",
                borrower,
                "dueOn",
                dueOn));
    }

    private JsonNode lend(String quantity, LocalDate dueOn) {
        return company.keeper
                .key()
                .post(LOANS, request(quantity, dueOn))
                .is(201)
                .json();
    }

    private Api.Answer bring(long loan, String quantity, String condition) {
        return company.keeper
                .key()
                .post(
                        LOANS + "/" + loan + "/actions/return",
                        Map.of("quantity", quantity, "condition", condition, "note", "摔坏了"));
    }

    private void agrees() {
        var audit = company.service().get("/internal/inventory/audit").is(200).json();
        assertThat(audit.path("ok").asBoolean()).as(audit.toString()).isTrue();
    }

    @Test
    void goesOutWithItsCostAndComesBackInThreeWays() {
        var loan = lend("3", today.plusDays(3));
        var id = Company.id(loan);
        assertThat(loan.path("number").asString()).startsWith("JY");
        assertThat(loan.path("borrowerName").asString()).isEqualTo("李师傅");
        assertThat(company.stockText(warehouse, drill)).isEqualTo("0.000/0.000/0.00");
        company.takeOut(warehouse, "SCRAP", drill, "1").isProblem(409, "inventory.insufficient-stock");
        agrees();

        bring(id, "1", "GOOD").is(200);
        bring(id, "1", "DAMAGED").is(200);
        assertThat(company.stockText(warehouse, drill)).isEqualTo("1.000/0.000/100.00");
        bring(id, "2", "GOOD").isProblem(409, "inventory.loan-exceeded");
        var last = bring(id, "1", "LOST").is(200).json();
        assertThat(last.path("out").asString()).isEqualTo("0.000");
        bring(id, "1", "GOOD").isProblem(409, "inventory.loan-exceeded");
        agrees();

        var kinds = jdbc.sql("SELECT kind, amount FROM stock_document WHERE loan_id = ? ORDER BY id")
                .param(id)
                .query((row, _) -> row.getString(1) + " " + row.getString(2))
                .list();
        assertThat(kinds).containsExactly("LOAN 300.00", "LOAN_RETURN 100.00", "SCRAP 100.00", "LOSS 100.00");
    }

    @Test
    void isLentAndTakenBackOnceUnderOneKey() {
        var keeper = company.keeper.with("Idempotency-Key", "loan-" + borrower);
        var first = keeper.post(LOANS, request("1", today)).is(201).json();
        assertThat(keeper.post(LOANS, request("1", today)).is(201).json()).isEqualTo(first);
        var path = LOANS + "/" + Company.id(first) + "/actions/return";
        var back = company.keeper.with("Idempotency-Key", "back-" + borrower);
        var body = Map.of("quantity", "1", "condition", "GOOD");
        back.post(path, body).is(200);
        back.post(path, body).is(200);
        assertThat(company.stockText(warehouse, drill)).isEqualTo("3.000/0.000/300.00");
    }

    @Test
    void twoWhoBringTheSameToolBackAreOneTooMany() throws Exception {
        var id = Company.id(lend("1", today));
        List<Callable<Api.Answer>> both = List.of(() -> bring(id, "1", "GOOD"), () -> bring(id, "1", "LOST"));
        try (var threads = Executors.newFixedThreadPool(2)) {
            var statuses = threads.invokeAll(both).stream()
                    .map(answer -> answer.resultNow().status())
                    .sorted()
                    .toList();
            assertThat(statuses).containsExactly(200, 409);
        }
        agrees();
    }

    @Test
    void refusesWhatIsNotLent() {
        var washer = company.item("I1", "1");
        company.receive(warehouse, washer, "5", "2").is(201);
        refused(Map.of("itemId", washer), 422, "inventory.not-lendable");
        refused(Map.of("dueOn", today.minusDays(1)), 422, "inventory.due-invalid");
        refused(Map.of("dueOn", today.plusDays(366)), 422, "inventory.due-invalid");
        refused(Map.of("quantity", "4"), 409, "inventory.insufficient-stock");
        refused(Map.of("quantity", "-1"), 400, "request.invalid");
        refused(Map.of("warehouseId", 1), 404, "inventory.warehouse-not-found");
        var foreign = Company.newId();
        known(foreign, Company.newId(), company.project, true);
        var left = Company.newId();
        known(left, company.id, company.project, false);
        var elsewhere = Company.newId();
        known(elsewhere, company.id, Company.newId(), true);
        for (var unknown : List.of(foreign, left, elsewhere, Company.newId())) {
            refused(Map.of("borrowerId", unknown), 422, "inventory.borrower-unknown");
        }
        company.keeper.post(LOANS, request("1", today)).isProblem(400, "idempotency.key-missing");
        var id = Company.id(lend("1", today));
        company.keeper
                .key()
                .post(LOANS + "/" + id + "/actions/return", Map.of("quantity", "1", "condition", "LOST"))
                .isProblem(422, "inventory.reason-missing");
    }

    private void refused(Map<String, Object> change, int status, String code) {
        var request = request("1", today);
        request.putAll(change);
        company.keeper.key().post(LOANS, request).isProblem(status, code);
    }

    @Test
    void isSeenByTheStoreAndByWhoBorrowed() {
        var id = Company.id(lend("1", today.plusDays(1)));
        var himself = api.as(
                identities.staff(borrower, company.id, Set.of(company.project), Set.of(Permissions.TICKET_WORK)));
        himself.get(LOANS + "/" + id).is(200);
        assertThat(himself.get(LOANS).is(200).json().path("total").asInt()).isEqualTo(1);
        var colleague = company.staff(Permissions.TICKET_WORK);
        colleague.get(LOANS + "/" + id).isProblem(404, "inventory.loan-not-found");
        assertThat(colleague.get(LOANS).is(200).json().path("total").asInt()).isZero();
        himself.key()
                .post(LOANS + "/" + id + "/actions/return", Map.of("quantity", "1", "condition", "GOOD"))
                .isProblem(403, "request.forbidden");
        var stranger = new Company(api, identities);
        stranger.keeper.get(LOANS + "/" + id).isProblem(404, "inventory.loan-not-found");
        stranger.keeper
                .key()
                .post(LOANS + "/" + id + "/actions/return", Map.of("quantity", "1", "condition", "GOOD"))
                .isProblem(404, "inventory.loan-not-found");
        api.as(identities.resident(1, company.id, Set.of())).get(LOANS).isProblem(403, "request.forbidden");
    }

    @Test
    void isAskedBackOnceBeforeAndOnceAfter() throws Exception {
        var soon = Company.id(lend("1", today.plusDays(1)));
        var later = Company.id(lend("1", today.plusDays(2)));
        sweepTwiceAtOnce();
        assertThat(events.await(LoanReminded.class, event -> event.loanId() == soon))
                .hasSize(1);
        assertThat(reminders(soon)).containsExactly(false);
        assertThat(reminders(later)).isEmpty();
        assertThat(jdbc.sql("UPDATE loan SET due_on = ? WHERE id = ?")
                        .params(today.minusDays(1), soon)
                        .update())
                .isEqualTo(1);
        sweepTwiceAtOnce();
        assertThat(events.await(LoanReminded.class, event -> event.loanId() == soon && event.overdue()))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.borrowerId()).isEqualTo(borrower);
                    assertThat(event.quantity()).isEqualByComparingTo("1");
                });
        var overdue = company.keeper.get(LOANS + "?overdue=true").is(200).json();
        assertThat(overdue.path("items").findValuesAsString("id")).containsExactly("" + soon);
        bring(soon, "1", "GOOD").is(200);
        assertThat(company.keeper
                        .get(LOANS + "?open=true")
                        .is(200)
                        .json()
                        .path("items")
                        .findValuesAsString("id"))
                .containsExactly("" + later);
    }

    private void sweepTwiceAtOnce() throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            threads.invokeAll(List.<Callable<Integer>>of(sweep::sweep, sweep::sweep));
        }
    }

    private List<Boolean> reminders(long loan) {
        return events.all(LoanReminded.class).stream()
                .filter(event -> event.loanId() == loan)
                .map(LoanReminded::overdue)
                .toList();
    }
}
