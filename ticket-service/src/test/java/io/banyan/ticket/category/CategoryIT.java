package io.banyan.ticket.category;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.ticket.TicketIT;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CategoryIT extends TicketIT {

    private Map<String, Object> category(String code) {
        return new HashMap<>(
                Map.of("projectId", estate.project, "code", code, "nameZh", "测试", "nameEn", "Test", "kind", "REPAIR"));
    }

    @Test
    void defaultsAreInstalledOnce() {
        assertThat(estate.dispatcher
                        .post("/api/v1/ticket-categories/actions/install-defaults", Map.of("projectId", estate.project))
                        .is(200)
                        .json()
                        .get("added")
                        .asInt())
                .isZero();
        var roots = estate.resident
                .get("/api/v1/ticket-categories?projectId=" + estate.project)
                .is(200)
                .json()
                .get("items");
        assertThat(roots).hasSizeGreaterThanOrEqualTo(6);
        assertThat(roots.path(0).get("category").get("nameZh").asString()).isEqualTo("报修");
        assertThat(estate.strangerResident()
                        .get("/api/v1/ticket-categories?projectId=" + estate.project)
                        .is(200)
                        .json()
                        .get("items"))
                .isEmpty();
    }

    @Test
    void isKeptByThoseWhoMay() {
        estate.resident.post("/api/v1/ticket-categories", category("mine")).isProblem(403, "request.forbidden");
        var made = estate.dispatcher
                .post("/api/v1/ticket-categories", category("mine"))
                .is(201);
        var id = made.json().get("id").asString();
        estate.dispatcher.post("/api/v1/ticket-categories", category("mine")).isProblem(409, "category.code-taken");
        var change = category("mine");
        change.put("nameZh", "改名");
        var path = "/api/v1/ticket-categories/" + id;
        estate.dispatcher.put(path, change).isProblem(428, "request.if-match-missing");
        estate.dispatcher
                .with("If-Match", String.valueOf(made.header("ETag")))
                .put(path, change)
                .is(200);
        estate.dispatcher
                .with("If-Match", String.valueOf(made.header("ETag")))
                .put(path, change)
                .isProblem(412, "request.stale");
    }

    @Test
    void refusesRulesThatContradict() {
        var wrong = category("wrong");
        wrong.put("orderPrice", "5");
        estate.dispatcher
                .post("/api/v1/ticket-categories", wrong)
                .isProblem(422, "category.only-paid-modes-have-prices");
        wrong.put("orderPrice", "-5");
        estate.dispatcher.post("/api/v1/ticket-categories", wrong).isProblem(400, "request.invalid");
        var foreign = category("foreign");
        foreign.put("projectId", 1);
        estate.dispatcher.post("/api/v1/ticket-categories", foreign).isProblem(404, "category.project-not-found");
    }

    @Test
    void changedPricesDoNotTouchTicketsUnderWay() {
        var draft = category("fixed-price");
        draft.put("chargeMode", "AFTER_SERVICE");
        draft.put("callOutFee", "10");
        var made = estate.dispatcher.post("/api/v1/ticket-categories", draft).is(201);
        var ticket = estate.inProgress("fixed-price");
        draft.put("callOutFee", "99");
        estate.dispatcher
                .with("If-Match", String.valueOf(made.header("ETag")))
                .put("/api/v1/ticket-categories/" + made.json().get("id").asString(), draft)
                .is(200);
        estate.complete(estate.plumber, ticket, Map.of("workLog", "好")).is(200);
        assertThat(estate.read(estate.resident, ticket).get("fees").get("total").asString())
                .isEqualTo("10.00");
    }
}
