package io.banyan.inventory;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.test.Api;
import io.banyan.common.test.Identities;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.JsonNode;

/** A company of its own for a test: one project, a storekeeper who may do everything in it, and what he does most. */
public final class Company {

    private static final AtomicLong NEXT = new AtomicLong(7_000);

    public final long id = NEXT.incrementAndGet();
    public final long project = NEXT.incrementAndGet();
    public final long keeperId = NEXT.incrementAndGet();
    public final Identities identities;
    public final Api keeper;
    private final Api api;

    public Company(Api api, Identities identities) {
        this.api = api;
        this.identities = identities;
        this.keeper = api.as(identities.staff(
                keeperId,
                id,
                Set.of(project),
                Set.of(
                        Permissions.ITEM_MANAGE,
                        Permissions.STOCK_READ,
                        Permissions.STOCK_MOVE,
                        Permissions.REQUISITION_ISSUE)));
    }

    public static long newId() {
        return NEXT.incrementAndGet();
    }

    /** A member of staff of this company in this project with these permissions. */
    public Api staff(String... permissions) {
        return api.as(identities.staff(newId(), id, Set.of(project), Set.of(permissions)));
    }

    public Api service() {
        return api.as(identities.service("ticket-service"));
    }

    public long item(String code, String price) {
        return id(keeper.post(
                        "/api/v1/inventory/items",
                        Map.of(
                                "code",
                                code,
                                "name",
                                "物品" + code,
                                "unit",
                                "个",
                                "salePrice",
                                price,
                                "kind",
                                "CONSUMABLE"))
                .is(201)
                .json());
    }

    public long warehouse(String code) {
        return id(keeper.post(
                        "/api/v1/inventory/warehouses", Map.of("projectId", project, "code", code, "name", "仓库" + code))
                .is(201)
                .json());
    }

    public Api.Answer receive(long warehouse, long item, String quantity, String unitCost) {
        return keeper.key()
                .post(
                        "/api/v1/inventory/stock-ins",
                        Map.of(
                                "warehouseId",
                                warehouse,
                                "kind",
                                "PURCHASE",
                                "lines",
                                List.of(Map.of("itemId", item, "quantity", quantity, "unitCost", unitCost))));
    }

    public Api.Answer takeOut(long warehouse, String kind, long item, String quantity) {
        return keeper.key()
                .post(
                        "/api/v1/inventory/stock-outs",
                        Map.of(
                                "warehouseId",
                                warehouse,
                                "kind",
                                kind,
                                "lines",
                                List.of(Map.of("itemId", item, "quantity", quantity))));
    }

    public JsonNode stock(long warehouse, long item) {
        return keeper.get("/api/v1/inventory/stock?warehouseId=" + warehouse + "&itemId=" + item)
                .is(200)
                .json()
                .path("items")
                .path(0);
    }

    /** on hand / reserved / value */
    public String stockText(long warehouse, long item) {
        var line = stock(warehouse, item);
        return line.path("onHand").asString("") + "/" + line.path("reserved").asString("") + "/"
                + line.path("totalValue").asString("");
    }

    public static long id(JsonNode made) {
        return Long.parseLong(made.path("id").asString());
    }
}
