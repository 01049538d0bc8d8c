package io.banyan.inventory.requisition;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.test.Api;
import io.banyan.common.test.Identities;
import io.banyan.common.test.ServiceIT;
import io.banyan.inventory.Company;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 领用退回: what a department does not need comes back at what it cost. */
@ServiceIT
class DepartmentReturnIT {

    private static final String REQUISITIONS = "/api/v1/inventory/requisitions";

    private @Autowired Api api;
    private @Autowired Identities identities;
    private Company company;
    private long warehouse;
    private long item;
    private long requisition;

    @BeforeEach
    void sixWentOutAtTwoYuan() {
        company = new Company(api, identities);
        warehouse = company.warehouse("W1");
        item = company.item("I1", "1");
        company.receive(warehouse, item, "10", "2").is(201);
        requisition = Company.id(company.keeper
                .key()
                .post(
                        REQUISITIONS,
                        Map.of(
                                "warehouseId",
                                warehouse,
                                "department",
                                "保洁部",
                                "lines",
                                List.of(Map.of("itemId", item, "quantity", "6"))))
                .is(201)
                .json());
        company.keeper
                .key()
                .post(REQUISITIONS + "/" + requisition + "/actions/issue", Map.of())
                .is(200);
    }

    private Api.Answer giveBack(Api who, String quantity) {
        return who.post(
                REQUISITIONS + "/" + requisition + "/actions/return",
                Map.of("lines", List.of(Map.of("itemId", item, "quantity", quantity))));
    }

    private String status() {
        return company.keeper
                .get(REQUISITIONS + "/" + requisition)
                .is(200)
                .json()
                .path("status")
                .asString();
    }

    @Test
    void comesBackAtWhatItCostWhateverTheShelfCostsNow() {
        company.receive(warehouse, item, "4", "8").is(201);
        assertThat(company.stockText(warehouse, item)).isEqualTo("8.000/0.000/40.00");
        giveBack(company.keeper.key(), "2").is(200);
        assertThat(company.stockText(warehouse, item)).isEqualTo("10.000/0.000/44.00");
        assertThat(status()).isEqualTo("CONSUMED");
        giveBack(company.keeper.key(), "4").is(200);
        assertThat(company.stockText(warehouse, item)).isEqualTo("14.000/0.000/52.00");
        assertThat(status()).isEqualTo("RETURNED");
        giveBack(company.keeper.key(), "1").isProblem(409, "inventory.requisition-exceeded");
        assertThat(company.service()
                        .get("/internal/inventory/audit")
                        .json()
                        .path("ok")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void isBookedOnceAndOnlyByTheCounter() {
        var keeper = company.keeper.with("Idempotency-Key", "return-" + requisition);
        giveBack(keeper, "2").is(200);
        giveBack(keeper, "2").is(200);
        assertThat(company.stockText(warehouse, item)).isEqualTo("6.000/0.000/12.00");
        giveBack(company.staff(Permissions.STOCK_READ).key(), "1").isProblem(403, "request.forbidden");
        giveBack(new Company(api, identities).keeper.key(), "1").isProblem(404, "inventory.requisition-not-found");
        giveBack(company.keeper.key(), "0").isProblem(400, "request.invalid");
    }

    @Test
    void hasNoLinesThatAreNone() {
        var none = Collections.singletonList(null);
        var path = REQUISITIONS + "/" + requisition + "/actions/";
        company.keeper.key().post(path + "issue", Map.of("lines", none)).isProblem(400, "request.invalid");
        company.keeper.key().post(path + "return", Map.of("lines", none)).isProblem(400, "request.invalid");
        company.keeper
                .key()
                .post(REQUISITIONS, Map.of("warehouseId", warehouse, "department", "保洁部", "lines", none))
                .isProblem(400, "request.invalid");
    }
}
