package io.banyan.user;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.contract.user.AuthorityChanged;
import io.banyan.common.contract.user.OwnerVerified;
import io.banyan.common.test.Api;
import io.banyan.common.test.Api.Answer;
import io.banyan.common.test.TestEvents;
import io.banyan.user.account.Account;
import io.banyan.user.owner.ResidentService;
import io.banyan.user.privacy.Phone;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Residents: codes, WeChat, verification. */
@UserIT
class ResidentIT {

    @Autowired
    Api api;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    StringRedisTemplate redis;

    @Autowired
    TestEvents events;

    @Autowired
    ResidentService residents;

    @Nested
    class Codes {

        @Test
        void oneMessageAMinuteAndFiveAnHour() {
            var world = new World(api);
            var phone = World.phone();
            world.askForCode(phone).is(202);
            var tooSoon = world.askForCode(phone).isProblem(429, "sms.too-many");
            assertThat(Integer.parseInt(String.valueOf(tooSoon.header("Retry-After"))))
                    .isBetween(50, 60);

            for (int i = 0; i < 4; i++) {
                aMinutePasses();
                world.askForCode(phone).is(202);
            }
            aMinutePasses();
            var enough = world.askForCode(phone).isProblem(429, "sms.too-many");
            assertThat(Integer.parseInt(String.valueOf(enough.header("Retry-After"))))
                    .isGreaterThan(3000);
        }

        @Test
        void twentyMessagesAnHourFromOneAddress() {
            var world = new World(api);
            var address = "198.51.100." + World.phone();
            IntStream.range(0, 20)
                    .forEach(_ -> world.askForCode(World.phone(), address).is(202));

            world.askForCode(World.phone(), address).isProblem(429, "sms.too-many");
        }

        @Test
        void fiveWrongTriesSpendTheCode() {
            var world = new World(api);
            var phone = World.phone();
            world.askForCode(phone).is(202);
            var code = world.codeFor(phone);
            var wrong = code.equals("000000") ? "000001" : "000000";
            for (int i = 0; i < 5; i++) {
                assertThat(world.smsSignIn(phone, wrong)
                                .is(400)
                                .json()
                                .get("code")
                                .asString())
                        .isEqualTo("sms.wrong-code");
            }

            world.smsSignIn(phone, code).is(400);
        }

        @Test
        void aCodeIsGoodForOneUse() throws Exception {
            var world = new World(api);
            var phone = World.phone();
            world.askForCode(phone).is(202);
            var code = world.codeFor(phone);

            try (var pool = Executors.newFixedThreadPool(4)) {
                Callable<Answer> use = () -> world.smsSignIn(phone, code);
                var good = 0;
                for (var answer : pool.invokeAll(Collections.nCopies(4, use))) {
                    good += answer.get().status() == 200 ? 1 : 0;
                }
                assertThat(good).isEqualTo(1);
            }
        }

        @Test
        void anotherPhonesCodeOpensNothing() {
            var world = new World(api);
            var mine = World.phone();
            world.askForCode(mine).is(202);

            world.smsSignIn(World.phone(), world.codeFor(mine)).is(400);
        }

        @Test
        void nonsenseIsNoPhone() {
            api.post("/api/v1/sms-codes", Map.of("phone", "12345")).isProblem(400, "phone.invalid");
            api.post("/api/v1/sms-codes", Map.of()).isProblem(400, "request.invalid");
        }

        @Test
        void neitherCodeNorPhoneIsKeptInClear() {
            var world = new World(api);
            var phone = World.phone();
            world.askForCode(phone).is(202);
            var code = world.codeFor(phone);

            assertThat(redis.keys("user:sms:*")).noneMatch(key -> key.contains(phone));
            assertThat(redis.keys("user:sms:code:*").stream()
                            .map(key -> String.valueOf(redis.opsForHash().get(key, "hash"))))
                    .noneMatch(kept -> kept.contains(code));
            assertThat(jdbc.sql("SELECT CONCAT(phone_sealed, text_sealed) FROM sms_outbox")
                            .query(String.class)
                            .list())
                    .noneMatch(kept -> kept.contains(phone) || kept.contains(code));
        }

        @Test
        void aCompanySeesMessagesOfPhonesItKnowsOnly() {
            var world = World.of(api);
            var phone = World.phone();
            world.askForCode(phone).is(202);

            assertThat(world.admin()
                            .get("/api/v1/sms-outbox?phone=" + phone)
                            .is(200)
                            .json()
                            .get("items"))
                    .isEmpty();
            world.owner("李女士", phone, world.houseA);
            assertThat(world.admin()
                            .get("/api/v1/sms-outbox?phone=" + phone)
                            .is(200)
                            .json()
                            .get("items"))
                    .hasSize(1);
        }

        private void aMinutePasses() {
            redis.delete(redis.keys("user:sms:gap:*"));
        }
    }

    @Nested
    class Verification {

        @Test
        void linksExactlyTheHousesOnRecord() {
            var world = World.of(api);
            var neighbour = World.of(api);
            var phone = World.phone();
            world.owner("李女士", phone, world.houseB);
            world.owner("赵先生", World.phone(), world.houseA);
            neighbour.owner("钱先生", World.phone(), neighbour.houseA);

            var me = me(world.residentToken(phone));

            assertThat(me.get("houses")).singleElement().satisfies(house -> {
                assertThat(World.id(house)).isEqualTo(world.houseB);
                assertThat(house.get("role").asString()).isEqualTo("OWNER");
            });
            assertThat(me.get("companyId").asString()).isEqualTo(Long.toString(world.companyId));
        }

        @Test
        void countsOnlyDaysOnWhichTheRightHolds() {
            var world = World.of(api);
            var phone = World.phone();
            world.admin()
                    .post(
                            "/api/v1/owners",
                            Map.of(
                                    "name",
                                    "孙租客",
                                    "phone",
                                    phone,
                                    "projectId",
                                    world.projectId,
                                    "houses",
                                    List.of(
                                            Map.of("houseId", world.houseA, "role", "TENANT", "validTo", "2026-01-01"),
                                            Map.of(
                                                    "houseId",
                                                    world.houseB,
                                                    "role",
                                                    "TENANT",
                                                    "validFrom",
                                                    "2026-01-01"))))
                    .is(201);

            var houses = me(world.residentToken(phone)).get("houses");

            assertThat(houses)
                    .singleElement()
                    .satisfies(house -> assertThat(World.id(house)).isEqualTo(world.houseB));
        }

        @Test
        void findsWhatIsPutOnRecordLaterAndTellsItOnce() {
            var world = World.of(api);
            var phone = World.phone();
            var token = world.residentToken(phone);
            assertThat(me(token).get("companyId").asString()).isEqualTo("0");
            assertThat(me(token).get("houses")).isEmpty();

            world.owner("周女士", phone, world.houseA);
            var first =
                    api.as(token).post("/api/v1/verifications", null).is(200).json();
            var second =
                    api.as(token).post("/api/v1/verifications", null).is(200).json();

            assertThat(first.get("newlyLinked").asInt()).isEqualTo(1);
            assertThat(second.get("newlyLinked").asInt()).isZero();
            assertThat(second.get("houses")).hasSize(1);
            var personId = Long.parseLong(me(token).get("personId").asString());
            assertThat(me(token).get("displayName").asString()).isEqualTo("周女士");
            assertThat(events.await(OwnerVerified.class, event -> event.personId() == personId))
                    .singleElement()
                    .satisfies(event -> {
                        assertThat(event.companyId()).isEqualTo(world.companyId);
                        assertThat(event.houseIds()).containsExactly(world.houseA);
                    });
            assertThat(events.await(AuthorityChanged.class, event -> event.personId() == personId))
                    .hasSize(1);
        }

        @Test
        void endsWhenThePhoneOnRecordChanges() {
            var world = World.of(api);
            var phone = World.phone();
            var ownerId = world.owner("吴先生", phone, world.houseA);
            var token = world.residentToken(phone);
            assertThat(me(token).get("houses")).hasSize(1);

            var etag = String.valueOf(
                    world.admin().get("/api/v1/owners/" + ownerId).is(200).header("ETag"));
            world.admin()
                    .with("If-Match", etag)
                    .put("/api/v1/owners/" + ownerId, world.ownerBody("吴先生", World.phone(), world.houseA))
                    .is(200);

            assertThat(me(token).get("houses")).isEmpty();
        }

        @Test
        void oneAccountHoweverManySignInAtOnce() throws Exception {
            var world = World.of(api);
            var phone = World.phone();
            world.owner("郑女士", phone, world.houseA);
            var before = accounts();

            try (var pool = Executors.newFixedThreadPool(6)) {
                Callable<Account> arrival = () -> residents.arrive(Phone.of(phone));
                var ids = new HashSet<Long>();
                for (var arrived : pool.invokeAll(Collections.nCopies(6, arrival))) {
                    ids.add(arrived.get().id());
                }
                assertThat(ids).hasSize(1);
            }
            assertThat(accounts() - before).isEqualTo(1);
        }

        private int accounts() {
            return jdbc.sql("SELECT COUNT(*) FROM account").query(Integer.class).single();
        }
    }

    @Nested
    class Wechat {

        @Test
        void isBoundToAProvenPhoneOnceAndEnoughFromThenOn() {
            var world = World.of(api);
            var phone = World.phone();
            world.owner("冯女士", phone, world.houseA);
            var user = "user-" + world.suffix;

            assertThat(wechat(world, user + "-1", Map.of())
                            .is(400)
                            .json()
                            .get("code")
                            .asString())
                    .isEqualTo("wechat.phone-needed");
            world.askForCode(phone).is(202);
            var bound = wechat(world, user + "-2", Map.of("phone", phone, "sms_code", world.codeFor(phone)))
                    .is(200)
                    .json();
            var again = wechat(world, user + "-3", Map.of()).is(200).json();

            assertThat(me(again.get("access_token").asString()).get("personId"))
                    .isEqualTo(me(bound.get("access_token").asString()).get("personId"));
            assertThat(me(again.get("access_token").asString()).get("houses")).hasSize(1);
        }

        @Test
        void aUsedOrInventedCodeIsRefused() {
            var world = new World(api);
            wechat(world, "user-x" + World.phone() + "-1", Map.of()).is(400);
            assertThat(wechat(world, "invented", Map.of())
                            .is(400)
                            .json()
                            .get("code")
                            .asString())
                    .isEqualTo("wechat.code-refused");
            assertThat(wechat(world, "system-busy", Map.of())
                            .is(503)
                            .json()
                            .get("code")
                            .asString())
                    .isEqualTo("wechat.unavailable");
        }

        private Answer wechat(World world, String code, Map<String, String> more) {
            var form = new java.util.HashMap<>(more);
            form.put("grant_type", "urn:banyan:grant:wechat-miniprogram");
            form.put("client_id", "banyan-resident");
            form.put("code", code);
            return world.token(form);
        }
    }

    private JsonNode me(String token) {
        return api.as(token).get("/api/v1/me").is(200).json();
    }
}
