package io.banyan.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.test.Api;
import io.banyan.common.test.Identities;
import io.banyan.common.test.ServiceIT;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceIT
class CatalogueIT {

    private static final String ITEMS = "/api/v1/inventory/items";

    private @Autowired Api api;
    private @Autowired Identities identities;
    private Company company;

    @BeforeEach
    void open() {
        company = new Company(api, identities);
    }

    private static Map<String, Object> washer() {
        var body = new HashMap<String, Object>();
        body.put("code", "DN15");
        body.put("name", "密封垫圈");
        body.put("unit", "个");
        body.put("salePrice", "1.234567");
        body.put("kind", "CONSUMABLE");
        body.put("brand", "联塑");
        body.put("barcode", "690000000001");
        return body;
    }

    @Test
    void keepsAnItemAndFindsItByPartOfNameOrBarcode() {
        var made = company.keeper.post(ITEMS, washer()).is(201);
        assertThat(made.header("ETag")).isEqualTo("\"0\"");
        assertThat(made.json().path("salePrice").asString()).isEqualTo("1.234567");
        for (var q : new String[] {"%E5%9E%AB%E5%9C%88", "dn1", "0000001"}) {
            assertThat(company.keeper
                            .get(ITEMS + "?q=" + q)
                            .is(200)
                            .json()
                            .path("total")
                            .asInt())
                    .as(q)
                    .isEqualTo(1);
        }
        assertThat(company.keeper
                        .get(ITEMS + "?q=%25")
                        .is(200)
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void refusesTheSameCodeOrBarcodeTwiceInACompanyButNotInTwo() {
        company.keeper.post(ITEMS, washer()).is(201);
        company.keeper.post(ITEMS, washer()).isProblem(409, "inventory.item-code-taken");
        var other = washer();
        other.put("code", "DN20");
        company.keeper.post(ITEMS, other).isProblem(409, "inventory.barcode-taken");
        new Company(api, identities).keeper.post(ITEMS, washer()).is(201);
    }

    @Test
    void changesAnItemOnlyFromTheVersionThatWasRead() {
        var path = ITEMS + "/"
                + Company.id(company.keeper.post(ITEMS, washer()).is(201).json());
        var dearer = washer();
        dearer.put("salePrice", "2");
        dearer.remove("brand");

        company.keeper.put(path, dearer).isProblem(428, "request.if-match-missing");
        var changed = company.keeper.with("If-Match", "\"0\"").put(path, dearer).is(200);
        company.keeper.with("If-Match", "\"0\"").put(path, dearer).isProblem(412, "request.stale");

        assertThat(changed.header("ETag")).isEqualTo("\"1\"");
        assertThat(changed.json().has("brand")).isFalse();
        assertThat(company.keeper.get(path).is(200).json().path("salePrice").asString())
                .isEqualTo("2.000000");
    }

    @Test
    void findsItemsOfACategoryAndOfThoseBelowIt() {
        var plumbing = category(null, "水暖");
        var seals = category(plumbing, "密封件");
        var washer = washer();
        washer.put("categoryId", seals);
        company.keeper.post(ITEMS, washer).is(201);

        assertThat(company.keeper
                        .get(ITEMS + "?category=" + plumbing)
                        .is(200)
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(company.keeper
                        .get("/api/v1/inventory/categories")
                        .is(200)
                        .json()
                        .path("items")
                        .size())
                .isEqualTo(2);
        washer.put("code", "DN25");
        washer.put("categoryId", "77");
        company.keeper.post(ITEMS, washer).isProblem(404, "inventory.category-not-found");
    }

    private long category(@org.jspecify.annotations.Nullable Long parent, String name) {
        var body = new HashMap<String, Object>(Map.of("name", name));
        if (parent != null) {
            body.put("parentId", parent);
        }
        return Company.id(company.keeper
                .post("/api/v1/inventory/categories", body)
                .is(201)
                .json());
    }

    @Test
    void namesEachWrongField() {
        var bad = washer();
        bad.put("salePrice", "-1");
        bad.put("code", " ");
        var errors = company.keeper
                .post(ITEMS, bad)
                .isProblem(400, "request.invalid")
                .json()
                .path("errors");
        assertThat(errors.valueStream().map(e -> e.path("pointer").asString()))
                .containsExactlyInAnyOrder("/salePrice", "/code");
    }

    @Test
    void keepsSuppliers() {
        var path = "/api/v1/inventory/suppliers";
        var made = company.keeper
                .post(path, Map.of("name", "宏达五金", "phone", "13800000000"))
                .is(201)
                .json();
        company.keeper.post(path, Map.of("name", "宏达五金")).isProblem(409, "inventory.supplier-taken");
        company.keeper
                .with("If-Match", "\"0\"")
                .put(path + "/" + Company.id(made), Map.of("name", "宏达建材", "active", false))
                .is(200);
        assertThat(company.keeper
                        .get(path + "?q=%E5%BB%BA%E6%9D%90")
                        .is(200)
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        new Company(api, identities)
                .keeper
                .get(path + "/" + Company.id(made))
                .isProblem(404, "inventory.supplier-not-found");
    }

    @Test
    void makesTheFirstWarehouseOfAProjectTheDefaultOneUntilAnotherIs() {
        var first = company.warehouse("A");
        var second = Company.id(company.keeper
                .post(
                        "/api/v1/inventory/warehouses",
                        Map.of("projectId", company.project, "code", "B", "name", "二仓", "isDefault", true))
                .is(201)
                .json());
        var path = "/api/v1/inventory/warehouses/";
        assertThat(company.keeper
                        .get(path + first)
                        .is(200)
                        .json()
                        .path("isDefault")
                        .asBoolean())
                .isFalse();
        assertThat(company.keeper
                        .get(path + second)
                        .is(200)
                        .json()
                        .path("isDefault")
                        .asBoolean())
                .isTrue();
        company.keeper
                .post(
                        path.substring(0, path.length() - 1),
                        Map.of("projectId", company.project, "code", "B", "name", "x"))
                .isProblem(409, "inventory.warehouse-code-taken");
        company.keeper
                .post(path.substring(0, path.length() - 1), Map.of("projectId", 1, "code", "C", "name", "x"))
                .isProblem(404, "inventory.project-not-found");
    }

    @Test
    void showsThePhotoOfAnItemThatWhoeverKeepsItUploaded() {
        var file = Company.newId();
        var foreign = Company.newId();
        UserNeighbour.ONE.files.put(file, company.keeperId);
        UserNeighbour.ONE.files.put(foreign, 1L);
        var body = washer();
        body.put("photoId", foreign);
        company.keeper.post(ITEMS, body).isProblem(422, "inventory.photo-unknown");
        body.put("photoId", file);
        body.put("supplierId", 1);
        company.keeper.post(ITEMS, body).isProblem(404, "inventory.supplier-not-found");
        body.remove("supplierId");
        var made = company.keeper.post(ITEMS, body).is(201).json();
        assertThat(made.path("photo").path("url").asString()).isEqualTo("/files/" + file);
        var found = company.keeper.get(ITEMS + "?kind=CONSUMABLE").is(200).json();
        assertThat(found.path("items").path(0).path("photo").path("id").asString())
                .isEqualTo("" + file);
        body.put("name", "新名");
        body.remove("photoId");
        var changed = company.keeper
                .with("If-Match", "\"0\"")
                .put(ITEMS + "/" + made.path("id").asString(), body)
                .is(200)
                .json();
        assertThat(changed.has("photo")).isFalse();
    }
}
