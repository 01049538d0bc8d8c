package io.banyan.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.banyan.common.privacy.Resealing;
import io.banyan.common.privacy.Vault;
import io.banyan.common.test.Api;
import io.banyan.common.test.Api.Answer;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept of people is sealed, masked, shown for a reason, and on record when it was shown. */
@UserIT
@DisplayName("U10 personal data")
class PersonalDataIT {

    private static final String CARD = "11010519491231002X";

    @Autowired
    Api api;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Vault vault;

    @Autowired
    Resealing resealing;

    private static String owner(World world, String phone) {
        return world.admin()
                .post(
                        "/api/v1/owners",
                        Map.of("name", "李雷", "phone", phone, "projectId", world.projectId, "houses", List.of()))
                .is(201)
                .json()
                .get("id")
                .asString();
    }

    private static String datum(World world, String owner, String kind, String value) {
        return world.admin()
                .post("/api/v1/owners/" + owner + "/personal-data", Map.of("kind", kind, "value", value))
                .is(201)
                .json()
                .get("id")
                .asString();
    }

    @Test
    void isSealedAtRestAndMaskedForEverybody() {
        var world = World.of(api);
        var owner = owner(world, World.phone());
        var id = datum(world, owner, "ID_NUMBER", CARD);
        var stored = jdbc.sql("SELECT value_sealed FROM personal_datum WHERE id = ?")
                .param(id)
                .query(String.class)
                .single();
        assertThat(Vault.isSealed(stored)).isTrue();
        assertThat(vault.open(stored, "personal:" + id)).isEqualTo(CARD);
        var seen =
                world.admin().get("/api/v1/owners/" + owner + "/personal-data").is(200);
        assertThat(seen.text()).contains("1101****002X").doesNotContain(CARD);
        world.admin()
                .post("/api/v1/owners/" + owner + "/personal-data", Map.of("kind", "ID_NUMBER", "value", CARD))
                .isProblem(409, "personal.known");
        world.admin()
                .post("/api/v1/owners/" + owner + "/personal-data", Map.of("kind", "ID_NUMBER", "value", "123"))
                .isProblem(400, "personal.invalid");
    }

    /** Whoever changes a record sees the number masked, so he cannot send it whole. */
    @Test
    void aPhoneStaysUntilAnotherIsGivenAndIsNeverTheMaskedOne() {
        var world = World.of(api);
        var phone = World.phone();
        var owner = owner(world, phone);
        var path = "/api/v1/owners/" + owner;
        var resident = world.residentToken(phone);
        var body = new HashMap<String, Object>(Map.of("name", "李小雷", "houses", List.of()));
        revised(world, path, body).is(200);
        assertThat(vault.open(phone(owner), "owner:" + owner)).isEqualTo(phone);
        assertThat(world.admin().get(path).json().get("verified").asBoolean()).isTrue();
        api.as(resident).get("/api/v1/me").is(200);

        body.put("phone", phone.substring(0, 3) + "****" + phone.substring(7));
        var refused = revised(world, path, body).isProblem(400, "phone.masked");
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("/phone");
        body.put("projectId", world.projectId);
        world.admin().post("/api/v1/owners", body).isProblem(400, "phone.masked");
        body.remove("phone");
        world.admin().post("/api/v1/owners", body).isProblem(400, "request.invalid");

        var other = World.phone();
        body.put("phone", other);
        revised(world, path, body).is(200);
        assertThat(vault.open(phone(owner), "owner:" + owner)).isEqualTo(other);
    }

    private static Answer revised(World world, String path, Map<String, Object> body) {
        return world.admin().with("If-Match", "*").put(path, body);
    }

    @Test
    void isFoundByTheWholeValueWithinOnesCompany() {
        var world = World.of(api);
        var owner = owner(world, World.phone());
        var _ = datum(world, owner, "PLATE", "沪A·88888");
        var wanted = Map.of("kind", "PLATE", "value", "沪a88888");
        var path = "/api/v1/owners/actions/find-by-personal-datum";
        assertThat(world.admin()
                        .post(path, wanted)
                        .is(200)
                        .json()
                        .get("items")
                        .path(0)
                        .get("id")
                        .asString())
                .isEqualTo(owner);
        assertThat(World.of(api).admin().post(path, wanted).is(200).text()).doesNotContain(owner);
    }

    @Test
    void isShownWholeForAReasonAndTheLookIsOnRecord() {
        var world = World.of(api);
        var phone = World.phone();
        var owner = owner(world, phone);
        var _ = datum(world, owner, "BANK_ACCOUNT", "6222021234567890123");
        var path = "/api/v1/owners/" + owner + "/actions/reveal";
        world.admin().post(path, Map.of("reason", " ")).isProblem(400, "request.invalid");
        var shown = world.admin().post(path, Map.of("reason", "核对退款账户")).is(200);
        assertThat(shown.json().get("phone").asString()).isEqualTo(phone);
        assertThat(shown.text()).contains("6222021234567890123");
        assertThat(shown.header("Cache-Control")).isEqualTo("no-store");
        var looks = "/api/v1/audit-entries?kind=LOOK&subject=owner:id=" + owner;
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        world.admin().get(looks).is(200).json().get("total").asInt() == 1);
        var look = world.admin().get(looks).json().get("items").path(0);
        assertThat(look.get("reason").asString()).isEqualTo("核对退款账户");
        assertThat(look.toString()).contains("BANK_ACCOUNT").doesNotContain("6222021234567890123");
    }

    @Test
    void aSessionLeftOpenShowsNothingWhole() {
        var world = World.of(api);
        var path = "/api/v1/owners/" + owner(world, World.phone()) + "/actions/reveal";
        var tokens = world.password(world.adminLogin, World.PASSWORD).is(200).json();
        jdbc.sql("""
                UPDATE sign_in SET proved_at = UTC_TIMESTAMP(6) - INTERVAL 11 MINUTE
                WHERE account_id = (SELECT id FROM account WHERE login = ?)
                """).param(world.adminLogin).update();
        var later = world.refresh("banyan-office", tokens.get("refresh_token").asString())
                .is(200)
                .json();
        api.as(later.get("access_token").asString())
                .post(path, Map.of("reason", "核对退款账户"))
                .isProblem(401, "request.step-up-needed");
    }

    @Test
    void aDamagedValueKeepsNoOtherFromBeingSealedAnew() {
        var world = World.of(api);
        var damaged = owner(world, World.phone());
        var other = owner(world, World.phone());
        var broken = "v9." + "A".repeat(60);
        jdbc.sql("UPDATE owner SET phone_sealed = ? WHERE id = ?")
                .params(broken, damaged)
                .update();
        jdbc.sql("UPDATE owner SET phone_sealed = '13812345679' WHERE id = ?")
                .param(other)
                .update();

        assertThat(resealing.reseal()).isPositive();

        assertThat(phone(other)).startsWith(vault.mark());
        assertThat(phone(damaged)).isEqualTo(broken);
        jdbc.sql("UPDATE owner SET phone_sealed = ? WHERE id = ?")
                .params(vault.seal("13812345670", "owner:" + damaged), damaged)
                .update();
    }

    private String phone(String owner) {
        return jdbc.sql("SELECT phone_sealed FROM owner WHERE id = ?")
                .param(owner)
                .query(String.class)
                .single();
    }

    @Test
    void whatWasStoredBeforeItsColumnWasSealedIsSealedByTheJob() {
        var world = World.of(api);
        var owner = owner(world, World.phone());
        assertThat(jdbc.sql("UPDATE owner SET phone_sealed = '13812345678' WHERE id = ?")
                        .param(owner)
                        .update())
                .isEqualTo(1);
        assertThat(resealing.reseal()).isPositive();
        var stored = jdbc.sql("SELECT phone_sealed FROM owner WHERE id = ?")
                .param(owner)
                .query(String.class)
                .single();
        assertThat(stored).startsWith(vault.mark());
        assertThat(vault.open(stored, "owner:" + owner)).isEqualTo("13812345678");
        assertThat(resealing.reseal()).isZero();
    }

    @Test
    void consentIsGivenForOnePurposeAndWithdrawnAsEasily() {
        var world = World.of(api);
        var resident = world.api.as(world.residentToken(World.phone()));
        var path = "/api/v1/me/consents";
        resident.post(path, Map.of("purpose", "MARKETING", "textVersion", "2026-11"))
                .is(200);
        var given = resident.get(path).is(200).json().get("items");
        assertThat(given).hasSize(1);
        assertThat(given.get(0).has("withdrawnAt")).isFalse();
        resident.post(path + "/MARKETING/actions/withdraw", null).is(200);
        assertThat(resident.get(path).json().get("items").get(0).has("withdrawnAt"))
                .isTrue();
        resident.post(path, Map.of("purpose", "EVERYTHING", "textVersion", "1")).isProblem(400, "request.invalid");
    }
}
