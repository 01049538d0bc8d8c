package io.banyan.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.test.Api;
import io.banyan.common.test.Identities;
import io.banyan.common.test.ServiceIT;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceIT
class WarehouseStockIT {

    private @Autowired Api api;
    private @Autowired Identities identities;
    private @Autowired JdbcClient jdbc;
    private Company company;
    private long warehouse;
    private long item;

    @BeforeEach
    void open() {
        company = new Company(api, identities);
        warehouse = company.warehouse("W1");
        item = company.item("DN15", "12.50");
    }

    @Test
    void mixesCostsWhenTheSameItemIsBoughtTwice() {
        company.receive(warehouse, item, "10", "2.00").is(201);
        company.receive(warehouse, item, "5", "3.50").is(201);

        assertThat(company.stockText(warehouse, item)).isEqualTo("15.000/0.000/37.50");
        assertThat(company.stock(warehouse, item).path("averageCost").asString())
                .isEqualTo("2.500000");
    }

    @Test
    void takesTheRestOfTheValueWithTheLastUnit() {
        company.receive(warehouse, item, "3", "3.333333").is(201);
        var first = company.takeOut(warehouse, "SCRAP", item, "2").is(201).json();
        assertThat(first.path("amount").asString()).isEqualTo("6.67");
        company.takeOut(warehouse, "LOSS", item, "1").is(201);

        assertThat(company.stockText(warehouse, item)).isEqualTo("0.000/0.000/0.00");
    }

    @Test
    void numbersDocumentsPerKindWithoutGapsEvenWhenSomeAreRefused() {
        var first = company.receive(warehouse, item, "1", "1").is(201).json();
        company.takeOut(warehouse, "OFFICE", item, "2").isProblem(409, "inventory.insufficient-stock");
        company.receive(warehouse, 99, "1", "1").isProblem(404, "inventory.item-not-found");
        var second = company.receive(warehouse, item, "1", "1").is(201).json();
        var out = company.takeOut(warehouse, "OFFICE", item, "2").is(201).json();

        assertThat(first.path("number").asString()).isEqualTo("CG000001");
        assertThat(second.path("number").asString()).isEqualTo("CG000002");
        assertThat(out.path("number").asString()).isEqualTo("BG000001");
    }

    /** The process died after it had written the document; meanwhile somebody took the item out of use. */
    @Test
    void givesTheDocumentThatIsThereWhateverBecameOfTheItem() {
        var clerk = company.keeper.key();
        var body = Map.of(
                "warehouseId",
                warehouse,
                "kind",
                "PURCHASE",
                "lines",
                List.of(Map.of("itemId", item, "quantity", "4", "unitCost", "1")));
        var first = clerk.post("/api/v1/inventory/stock-ins", body).is(201).json();
        jdbc.sql("UPDATE item SET active = FALSE WHERE id = ?").param(item).update();
        jdbc.sql("UPDATE idempotent_request SET done = FALSE, locked_until = UTC_TIMESTAMP(6) WHERE reserved_id = ?")
                .param(Company.id(first))
                .update();

        var again = clerk.post("/api/v1/inventory/stock-ins", body).is(201).json();
        assertThat(again).isEqualTo(first);
        assertThat(company.stockText(warehouse, item)).isEqualTo("4.000/0.000/4.00");
        clerk.key().post("/api/v1/inventory/stock-ins", body).isProblem(422, "inventory.item-inactive");
    }

    @Test
    void saysWhichItemIsShortAndHowMuchThereIs() {
        company.receive(warehouse, item, "1.5", "1").is(201);

        var refused = company.takeOut(warehouse, "LOSS", item, "2")
                .isProblem(409, "inventory.insufficient-stock")
                .json();

        assertThat(refused.path("itemId").asString()).isEqualTo(Long.toString(item));
        assertThat(refused.path("available").asString()).isEqualTo("1.500");
        assertThat(company.stockText(warehouse, item)).isEqualTo("1.500/0.000/1.50");
    }

    @Test
    void postsOnceWhenTheSameKeyComesTwice() {
        var keeper = company.keeper.key();
        var body = Map.of(
                "warehouseId",
                warehouse,
                "kind",
                "OPENING",
                "lines",
                List.of(Map.of("itemId", item, "quantity", "4", "unitCost", "1", "batch", "B1")));
        var first = keeper.post("/api/v1/inventory/stock-ins", body).is(201);
        var second = keeper.post("/api/v1/inventory/stock-ins", body).is(201);

        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(company.stockText(warehouse, item)).isEqualTo("4.000/0.000/4.00");
        company.keeper.post("/api/v1/inventory/stock-ins", body).isProblem(400, "idempotency.key-missing");
    }

    @Test
    void refusesQuantitiesThatAreNotPositiveAndCostsThatAreNegative() {
        for (var bad : List.of("0", "-1", "0.0001", "999999999")) {
            var refused = company.receive(warehouse, item, bad, "1").isProblem(400, "request.invalid");
            assertThat(refused.json().path("errors").path(0).path("pointer").asString())
                    .isEqualTo("/lines/0/quantity");
        }
        company.receive(warehouse, item, "1", "-0.01").isProblem(400, "request.invalid");
        company.takeOut(warehouse, "LOSS", item, "-1").isProblem(400, "request.invalid");
        company.takeOut(warehouse, "PURCHASE", item, "1").isProblem(400, "request.invalid");
    }

    @Test
    void refusesLinesThatAreNone() {
        var none = Collections.singletonList(null);
        company.keeper
                .key()
                .post(
                        "/api/v1/inventory/stock-ins",
                        Map.of("warehouseId", warehouse, "kind", "PURCHASE", "lines", none))
                .isProblem(400, "request.invalid");
        company.keeper
                .key()
                .post("/api/v1/inventory/stock-outs", Map.of("warehouseId", warehouse, "kind", "LOSS", "lines", none))
                .isProblem(400, "request.invalid");
    }

    /** Amounts are kept with twelve digits before the point, that of a line as well as that of the document. */
    @Test
    void refusesDocumentsThatAreWorthMoreThanCanBeKept() {
        company.receive(warehouse, item, "1000000", "1000000").isProblem(400, "request.invalid");
        company.receive(warehouse, item, "99999999", "99999999").isProblem(400, "request.invalid");
        assertThat(company.stock(warehouse, item).isMissingNode()).isTrue();
        company.receive(warehouse, item, "1000000", "999999").is(201);
        company.receive(warehouse, item, "1000000", "999999").is(201);
        company.takeOut(warehouse, "LOSS", item, "2000000").isProblem(400, "request.invalid");
        company.takeOut(warehouse, "LOSS", item, "1000000").is(201);
    }

    @Test
    void hidesWhatBelongsToOthers() {
        company.receive(warehouse, item, "1", "1").is(201);
        var stranger = new Company(api, identities);
        var colleague = api.as(identities.staff(
                Company.newId(),
                company.id,
                Set.of(Company.newId()),
                Set.of(Permissions.STOCK_READ, Permissions.STOCK_MOVE)));

        stranger.receive(warehouse, item, "1", "1").isProblem(404, "inventory.warehouse-not-found");
        stranger.keeper
                .get("/api/v1/inventory/warehouses/" + warehouse)
                .isProblem(404, "inventory.warehouse-not-found");
        stranger.keeper.get("/api/v1/inventory/items/" + item).isProblem(404, "inventory.item-not-found");
        colleague.get("/api/v1/inventory/warehouses/" + warehouse).isProblem(404, "inventory.warehouse-not-found");
        assertThat(colleague
                        .get("/api/v1/inventory/stock")
                        .is(200)
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(colleague
                        .get("/api/v1/inventory/movements")
                        .is(200)
                        .json()
                        .path("items")
                        .size())
                .isZero();
        assertThat(stranger.keeper
                        .get("/api/v1/inventory/stock")
                        .is(200)
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void letsNobodyInWithoutThePermission() {
        var resident = api.as(identities.resident(Company.newId(), company.id, Set.of()));
        resident.get("/api/v1/inventory/items").isProblem(403, "request.forbidden");
        resident.get("/api/v1/inventory/stock").isProblem(403, "request.forbidden");
        new Company(api, identities)
                .staff(Permissions.STOCK_READ)
                .key()
                .post(
                        "/api/v1/inventory/stock-ins",
                        Map.of(
                                "warehouseId",
                                warehouse,
                                "kind",
                                "PURCHASE",
                                "lines",
                                List.of(Map.of("itemId", item, "quantity", "1", "unitCost", "1"))))
                .isProblem(403, "request.forbidden");
        api.get("/api/v1/inventory/items").is(401);
        company.keeper.get("/internal/inventory/items?companyId=1&ids=1").is(403);
    }

    @Test
    void tellsNobodyAboutHisFormBeforeHeMaySendIt() {
        var reader = company.staff(Permissions.STOCK_READ);
        reader.post("/api/v1/inventory/items", Map.of("nonsense", 1)).isProblem(403, "request.forbidden");
        reader.put("/api/v1/inventory/items/not-a-number", Map.of()).isProblem(403, "request.forbidden");
        reader.post("/api/v1/inventory/items?nonsense=1", Map.of()).isProblem(403, "request.forbidden");
        company.keeper.post("/api/v1/inventory/items", Map.of("nonsense", 1)).is(400);
    }

    @Test
    void showsTechniciansWhatThereIsButNotWhatItCost() {
        company.receive(warehouse, item, "1", "1").is(201);
        var line = company.staff(Permissions.TICKET_WORK)
                .get("/api/v1/inventory/stock")
                .is(200)
                .json()
                .path("items")
                .path(0);
        assertThat(line.path("available").asString()).isEqualTo("1.000");
        assertThat(line.has("totalValue")).isFalse();
        assertThat(line.has("averageCost")).isFalse();
    }

    @Test
    void sumsWhatItIsWorthWhereverItLies() {
        company.receive(warehouse, item, "10", "2.00").is(201);
        var empty = company.warehouse("W2");
        company.keeper
                .with("If-Match", "*")
                .send("PUT", "/api/v1/inventory/warehouses/" + warehouse + "/levels/" + item, Map.of("minimum", "10"))
                .is(200);

        var worth = company.keeper.get("/api/v1/inventory/statistics").is(200).json();
        assertThat(worth.path("total").asString()).isEqualTo("20.00");
        assertThat(worth.path("onLoan").asString()).isEqualTo("0.00");
        assertThat(worth.path("warehouses")
                        .valueStream()
                        .map(one -> one.path("warehouseId").asString() + " "
                                + one.path("items").asInt() + " "
                                + one.path("low").asInt() + " "
                                + one.path("value").asString()))
                .containsExactly(warehouse + " 1 1 20.00", empty + " 0 0 0.00");
        assertThat(worth.path("categories").path(0).path("value").asString()).isEqualTo("20.00");

        var elsewhere = "/api/v1/inventory/statistics?projectId=" + Company.newId();
        assertThat(company.keeper.get(elsewhere).is(200).json().path("total").asString())
                .isEqualTo("0.00");
        assertThat(new Company(api, identities)
                        .keeper
                        .get("/api/v1/inventory/statistics")
                        .is(200)
                        .json()
                        .path("total")
                        .asString())
                .isEqualTo("0.00");
        company.staff(Permissions.TICKET_WORK)
                .get("/api/v1/inventory/statistics")
                .isProblem(403, "request.forbidden");
    }

    @Test
    void readsTheLedgerBackwardsPageByPage() {
        for (var i = 1; i <= 5; i++) {
            company.receive(warehouse, item, Integer.toString(i), "1").is(201);
        }
        var first = company.keeper
                .get("/api/v1/inventory/movements?limit=3")
                .is(200)
                .json();
        var second = company.keeper
                .get("/api/v1/inventory/movements?limit=3&cursor="
                        + first.path("nextCursor").asString())
                .is(200)
                .json();

        assertThat(first.path("items").valueStream().map(m -> m.path("quantity").asString()))
                .containsExactly("5.000", "4.000", "3.000");
        assertThat(second.path("items")
                        .valueStream()
                        .map(m -> m.path("balanceQuantity").asString()))
                .containsExactly("3.000", "1.000");
        assertThat(second.has("nextCursor")).isFalse();
        company.keeper.get("/api/v1/inventory/movements?colour=red").isProblem(400, "request.unknown-parameter");
        company.keeper.get("/api/v1/inventory/movements?limit=0").isProblem(400, "request.invalid");
    }
}
