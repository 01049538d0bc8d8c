package io.banyan.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.contract.user.Permissions;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@NullUnmarked
@DisplayName("What was issued, received and is owed")
class StatisticsIT extends BillingWorld {

    private final LocalDate today = LocalDate.now(Clock.system(ZoneId.of("Asia/Shanghai")));

    private JsonNode numbers(String who) {
        return api.as(who)
                .get("/api/v1/bill-statistics?from=" + today.minusDays(1) + "&to=" + today.plusDays(1))
                .is(200)
                .json();
    }

    private JsonNode list(String query) {
        return api.as(cashier).get("/api/v1/bills" + query).is(200).json();
    }

    @Test
    void sumsWhatTheListsShow() {
        var paid = bill();
        var owed = bill();
        var voided = bill();
        api.as(cashier).key().post("/api/v1/payments", wish("CASH", paid)).is(201);
        api.as(cashier)
                .with("If-Match", "*")
                .post("/api/v1/bills/" + id(voided) + "/actions/void", Map.of("reason", "开错了"))
                .is(200);

        var numbers = numbers(cashier);
        assertThat(numbers.get("issued").get("count").asInt()).isEqualTo(2);
        assertThat(text(numbers.get("issued"), "amount")).isEqualTo("126.68");
        assertThat(text(numbers.get("issued"), "paid")).isEqualTo("63.34");
        assertThat(text(numbers.get("issued"), "collectionRate")).isEqualTo("50.0");
        assertThat(text(numbers.get("owed"), "amount")).isEqualTo(text(owed, "owed"));
        assertThat(numbers.get("overdue").get("count").asInt()).isZero();
        assertThat(numbers.get("days").valueStream().map(day -> text(day, "issued") + " " + text(day, "received")))
                .containsExactly("126.68 63.34");
        assertThat(numbers.get("received").valueStream().map(one -> text(one, "method") + " " + text(one, "amount")))
                .containsExactly("CASH 63.34");
    }

    @Test
    void whatWasTakenBackWasNotReceived() {
        var bill = bill();
        var payment = api.as(cashier)
                .key()
                .post("/api/v1/payments", wish("CASH", bill))
                .is(201)
                .json();
        api.as(cashier)
                .with("If-Match", "*")
                .post("/api/v1/payments/" + id(payment) + "/actions/take-back", Map.of("reason", "记错账"))
                .is(200);
        var numbers = numbers(cashier);
        assertThat(numbers.get("received").size()).isZero();
        assertThat(text(numbers.get("owed"), "amount")).isEqualTo("63.34");
    }

    @Test
    void findsOverdueBillsAndBillsByWords() {
        var late = bill();
        var other = bill();
        jdbc.sql("UPDATE bill SET due_on = due_on - INTERVAL 400 DAY WHERE id = ?")
                .param(id(late))
                .update();
        assertThat(list("?overdue=true&projectId=" + project)
                        .get("items")
                        .valueStream()
                        .map(BillingWorld::id))
                .containsExactly(id(late));
        assertThat(numbers(cashier).get("overdue").get("count").asInt()).isEqualTo(1);
        assertThat(list("?q=" + text(other, "number"))
                        .get("items")
                        .valueStream()
                        .map(BillingWorld::id))
                .containsExactly(id(other));
        assertThat(list("?q=" + text(other, "ticketNumber")).get("total").asInt())
                .isEqualTo(1);
        assertThat(list("?q=%25").get("total").asInt()).isZero();
        assertThat(list("?issuedTo=2020-01-01T00:00:00Z").get("total").asInt()).isZero();
        assertThat(list("?issuedFrom=2020-01-01T00:00:00Z").get("total").asInt())
                .isEqualTo(2);
    }

    @Test
    void othersCountNothingOfIt() {
        bill();
        var elsewhere = identities.staff(next(), COMPANY, Set.of(next()), Set.of(Permissions.BILL_READ));
        var foreign = identities.staff(next(), COMPANY + 1, Set.of(project), Set.of(Permissions.BILL_READ));
        var unscoped = identities.staff(next(), COMPANY, Set.of(), Set.of(Permissions.BILL_READ));
        for (var other : new String[] {elsewhere, foreign, unscoped}) {
            assertThat(numbers(other).get("owed").get("count").asInt()).isZero();
        }
        var path = "/api/v1/bill-statistics?from=" + today + "&to=" + today;
        api.as(resident).get(path).isProblem(403, "request.forbidden");
        api.as(cashier)
                .get("/api/v1/bill-statistics?from=" + today + "&to=" + today.minusDays(1))
                .isProblem(400, "request.invalid");
        api.as(cashier)
                .get("/api/v1/bill-statistics?from=9999-12-31&to=9999-12-31")
                .isProblem(400, "request.invalid");
    }
}
