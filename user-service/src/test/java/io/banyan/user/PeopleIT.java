package io.banyan.user;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.contract.user.AuthorityChanged;
import io.banyan.common.contract.user.OwnershipChanged;
import io.banyan.common.test.Api;
import io.banyan.common.test.Api.Answer;
import io.banyan.common.test.TestEvents;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Owners, co-owners, families, tenants, transfer, verification by documents, one phone in several companies. */
@UserIT
class PeopleIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Autowired
    Api api;

    @Autowired
    TestEvents events;

    @Nested
    @DisplayName("U4 owners")
    class Owners {

        @Test
        void shareAHouseUpToTheWholeAndNotMore() {
            var world = World.of(api);
            for (int i = 0; i < 3; i++) {
                record(world, owner(world, World.phone(), right(world.houseA, Map.of("share", "1/3"))))
                        .is(201);
            }
            var tooMuch = record(world, owner(world, World.phone(), right(world.houseA, Map.of("share", "1/9999"))))
                    .isProblem(422, "owner.houses-wrong")
                    .json();
            assertThat(tooMuch.get("errors").get(0).get("pointer").asString()).isEqualTo("/houses/0/share");
            record(world, owner(world, World.phone(), right(world.houseA, Map.of("share", "half"))))
                    .isProblem(400, "request.invalid");
            record(world, owner(world, World.phone(), right(world.houseB, Map.of("share", "1/2", "role", "TENANT"))))
                    .isProblem(422, "owner.houses-wrong");
        }

        @Test
        void mayFollowEachOtherWithTheWholeEach() {
            var world = World.of(api);
            record(
                            world,
                            owner(
                                    world,
                                    World.phone(),
                                    right(world.houseA, Map.of("share", "1/1", "validTo", TODAY.minusDays(1)))))
                    .is(201);
            record(world, owner(world, World.phone(), right(world.houseA, Map.of("share", "1/1", "validFrom", TODAY))))
                    .is(201);
            record(
                            world,
                            owner(
                                    world,
                                    World.phone(),
                                    right(world.houseA, Map.of("share", "1/2", "validFrom", TODAY.minusDays(1)))))
                    .isProblem(422, "owner.houses-wrong");
        }

        @Test
        void areCompaniesTooAndHaveFieldsOfTheirOwn() {
            var world = World.of(api);
            world.admin()
                    .post(
                            "/api/v1/fields",
                            Map.of(
                                    "subject",
                                    "OWNER",
                                    "code",
                                    "taxNumber",
                                    "field",
                                    Map.of(
                                            "label",
                                            "税号",
                                            "type",
                                            "TEXT",
                                            "searchable",
                                            true,
                                            "required",
                                            true,
                                            "kinds",
                                            List.of("COMPANY"))))
                    .is(201);
            var body = owner(world, World.phone(), right(world.houseA, Map.of()));
            body.put("kind", "COMPANY");
            body.put("name", "榕树贸易有限公司");
            body.put("contactName", "林会计");
            body.put("fields", Map.of());
            record(world, body).isProblem(422, "field.values-wrong");
            body.put("fields", Map.of("taxNumber", "91440300MA5"));
            var made = record(world, body).is(201).json();

            assertThat(made.get("kind").asString()).isEqualTo("COMPANY");
            assertThat(made.get("contactName").asString()).isEqualTo("林会计");
            var found = world.admin()
                    .get("/api/v1/owners?field=" + URLEncoder.encode("taxNumber:4403", StandardCharsets.UTF_8))
                    .is(200)
                    .json();
            assertThat(found.get("total").asInt()).isEqualTo(1);
            record(world, owner(world, World.phone(), right(world.houseB, Map.of())))
                    .is(201);
        }

        @Test
        void areRecordedWithHousesAndPermissionsThatAreThere() {
            var world = World.of(api);
            var nothing = Collections.singletonList(null);
            var body = owner(world, World.phone(), right(world.houseA, Map.of()));
            body.put("houses", nothing);
            record(world, body).isProblem(400, "request.invalid");
            record(world, owner(world, World.phone(), right(world.houseA, Map.of("role", "FAMILY", "may", nothing))))
                    .isProblem(400, "request.invalid");
            world.admin()
                    .post(
                            "/api/v1/houses/" + world.houseA + "/actions/transfer",
                            Map.of("on", TODAY, "owners", nothing))
                    .isProblem(400, "request.invalid");
        }

        @Test
        void areSeenByWhoSeesTheirBuilding() {
            var world = World.of(api);
            var seen = world.owner("看得见", World.phone(), world.houseA);
            var hidden = world.owner("看不见", World.phone());
            var login = "b-" + world.suffix;
            var staff = new HashMap<>(world.staffBody(login, "客服/调度"));
            staff.put("projectIds", List.of());
            staff.put("buildingIds", List.of(world.buildingId));
            world.admin().post("/api/v1/staff", staff).is(201);
            var desk = api.as(world.firstSignIn(login, "given-by-the-boss-1"));

            desk.get("/api/v1/owners/" + seen).is(200);
            desk.get("/api/v1/owners/" + hidden).isProblem(404, "owner.not-found");
            assertThat(desk.get("/api/v1/owners").is(200).json().get("total").asInt())
                    .isEqualTo(1);
        }
    }

    @Nested
    @DisplayName("U4 transfer and history")
    class Transfers {

        @Test
        void passAHouseByADayAndEndTheFamilyWithTheOwner() {
            var world = World.of(api);
            var before = World.phone();
            var oldOwner = world.owner("旧业主", before, world.houseA);
            var resident = api.as(world.residentToken(before));
            var family = World.phone();
            addMember(resident, world.houseA, family, "FAMILY", Map.of()).is(201);
            var after = World.phone();
            var newOwner = world.owner("新业主", after);

            var history = transfer(world, TODAY, newOwner, "1/1").is(200).json().get("items");

            assertThat(history.get(0).get("ownerName").asString()).isEqualTo("新业主");
            assertThat(history.valueStream().map(each -> each.get("what").asString()))
                    .containsExactly("ADDED", "ENDED", "CHANGED", "ADDED", "ADDED");
            assertThat(me(resident).get("houses")).isEmpty();
            assertThat(me(api.as(world.residentToken(family))).get("houses")).isEmpty();
            assertThat(me(api.as(world.residentToken(after))).get("houses")).hasSize(1);
            var told = events.await(
                            OwnershipChanged.class,
                            event -> event.assetId() == world.houseA
                                    && event.holders().stream().anyMatch(holder -> holder.ownerId() == newOwner))
                    .getLast();
            assertThat(told.holders())
                    .anySatisfy(holder -> {
                        assertThat(holder.ownerId()).isEqualTo(oldOwner);
                        assertThat(holder.validTo()).isEqualTo(TODAY.minusDays(1));
                    })
                    .anySatisfy(holder -> {
                        assertThat(holder.ownerId()).isEqualTo(newOwner);
                        assertThat(holder.share()).isEqualTo("1/1");
                        assertThat(holder.validFrom()).isEqualTo(TODAY);
                    });
        }

        @Test
        void letTenantsStayAndStartNobodyWhoIsNotOnRecord() {
            var world = World.of(api);
            world.owner("旧业主", World.phone(), world.houseA);
            var tenant = World.phone();
            record(
                            world,
                            owner(
                                    world,
                                    tenant,
                                    right(world.houseA, Map.of("role", "TENANT", "validTo", TODAY.plusDays(30)))))
                    .is(201);
            transfer(world, TODAY, 42L, "1/1").isProblem(422, "transfer.wrong");
            transfer(world, TODAY, world.owner("新业主", World.phone()), "1/1").is(200);

            assertThat(me(api.as(world.residentToken(tenant))).get("houses")).hasSize(1);
            var other = World.of(api);
            other.admin()
                    .get("/api/v1/houses/" + world.houseA + "/ownership-changes")
                    .isProblem(404, "house.not-found");
        }

        @Test
        void areNotUndoneByAFormThatWasReadBefore() {
            var world = World.of(api);
            var phone = World.phone();
            var owner = world.owner("旧业主", phone, world.houseA);
            var path = "/api/v1/owners/" + owner;
            var form = owner(world, phone, right(world.houseA, Map.of()));
            var before = etag(world, path);
            transfer(world, TODAY, world.owner("新业主", World.phone()), "1/1").is(200);

            revise(world, path, before, form).isProblem(412, "request.stale");
            assertThat(world.admin()
                            .get(path)
                            .json()
                            .get("houses")
                            .get(0)
                            .get("validTo")
                            .asString())
                    .isEqualTo(TODAY.minusDays(1).toString());
            form.put("houses", List.of(right(world.houseA, Map.of("validTo", TODAY.minusDays(1)))));
            var answer = revise(world, path, etag(world, path), form).is(200);
            assertThat(answer.header("ETag")).isEqualTo(etag(world, path));
        }

        @Test
        void makeFormsOfFamiliesStaleToo() {
            var world = World.of(api);
            var phone = World.phone();
            world.owner("业主", phone, world.houseA);
            var resident = api.as(world.residentToken(phone));
            var member = World.phone();
            var path = "/api/v1/owners/" + world.owner("家人", member);
            var read = etag(world, path);
            addMember(resident, world.houseA, member, "FAMILY", Map.of()).is(201);
            var let = etag(world, path);
            assertThat(let).isNotEqualTo(read);
            resident.delete("/api/v1/me/houses/" + world.houseA + "/members/"
                            + path.substring(path.lastIndexOf('/') + 1))
                    .is(204);
            assertThat(etag(world, path)).isNotEqualTo(let);
        }

        private String etag(World world, String path) {
            return Objects.requireNonNull(world.admin().get(path).is(200).header("ETag"));
        }

        private Answer revise(World world, String path, String etag, Map<String, Object> form) {
            return world.admin().with("If-Match", etag).put(path, form);
        }

        private Answer transfer(World world, LocalDate on, long owner, String share) {
            return world.admin()
                    .post(
                            "/api/v1/houses/" + world.houseA + "/actions/transfer",
                            Map.of(
                                    "on",
                                    on,
                                    "owners",
                                    List.of(Map.of("ownerId", owner, "share", share)),
                                    "reason",
                                    "买卖"));
        }
    }

    @Nested
    @DisplayName("U2 family and tenants")
    class Households {

        @Test
        void areLetInByTheOwnerWithLimitsAndALastDay() {
            var world = World.of(api);
            var phone = World.phone();
            world.owner("业主", phone, world.houseA);
            var owner = api.as(world.residentToken(phone));
            var tenantPhone = World.phone();
            addMember(owner, world.houseA, tenantPhone, "TENANT", Map.of()).isProblem(422, "household.member-wrong");
            addMember(
                            owner,
                            world.houseA,
                            tenantPhone,
                            "TENANT",
                            Map.of("validTo", TODAY.plusDays(1), "may", List.of("PAY")))
                    .is(201);
            addMember(owner, world.houseA, tenantPhone, "FAMILY", Map.of()).isProblem(409, "household.member-known");
            addMember(owner, world.houseB, World.phone(), "FAMILY", Map.of()).isProblem(404, "house.not-found");
            addMember(owner, world.houseA, World.phone(), "FAMILY", Map.of("may", Collections.singletonList(null)))
                    .isProblem(400, "request.invalid");

            var tenant = api.as(world.residentToken(tenantPhone));
            var house = me(tenant).get("houses").get(0);
            assertThat(house.get("may").toString()).isEqualTo("[\"PAY\"]");
            assertThat(house.get("validTo").asString())
                    .isEqualTo(TODAY.plusDays(1).toString());
            var authority = authority(world, tenant);
            assertThat(authority.get("houseIds")).hasSize(1);
            assertThat(authority
                            .get("houseLimits")
                            .get(Long.toString(world.houseA))
                            .toString())
                    .isEqualTo("[\"PAY\"]");
            assertThat(authority(world, owner).get("houseLimits")).isEmpty();
            addMember(tenant, world.houseA, World.phone(), "FAMILY", Map.of()).isProblem(404, "house.not-found");
        }

        @Test
        void areTakenOutAtOnce() {
            var world = World.of(api);
            var phone = World.phone();
            var ownerId = world.owner("业主", phone, world.houseA);
            var owner = api.as(world.residentToken(phone));
            var familyPhone = World.phone();
            var members = addMember(owner, world.houseA, familyPhone, "FAMILY", Map.of())
                    .is(201)
                    .json()
                    .get("items");
            var member = members.valueStream()
                    .filter(each -> each.get("role").asString().equals("FAMILY"))
                    .findFirst()
                    .orElseThrow();
            var family = api.as(world.residentToken(familyPhone));
            var personId = Long.parseLong(me(family).get("personId").asString());
            assertThat(me(family).get("houses")).hasSize(1);
            var path = "/api/v1/me/houses/" + world.houseA + "/members/";

            family.delete(path + member.get("id").asString()).isProblem(404, "house.not-found");
            owner.delete(path + ownerId).isProblem(404, "household.member-not-found");
            owner.delete(path + member.get("id").asString()).is(204);

            assertThat(me(family).get("houses")).isEmpty();
            var version = world.service()
                    .get("/internal/authorities/" + personId)
                    .json()
                    .get("version")
                    .asInt();
            assertThat(events.await(
                            AuthorityChanged.class,
                            event -> event.personId() == personId && event.authorityVersion() == version))
                    .hasSize(1);
        }

        @Test
        void areAtMostTenOfAKind() {
            var world = World.of(api);
            var phone = World.phone();
            world.owner("业主", phone, world.houseA);
            var owner = api.as(world.residentToken(phone));
            for (int i = 0; i < 10; i++) {
                addMember(owner, world.houseA, World.phone(), "FAMILY", Map.of())
                        .is(201);
            }
            addMember(owner, world.houseA, World.phone(), "FAMILY", Map.of()).isProblem(422, "household.too-many");
            addMember(owner, world.houseA, World.phone(), "TENANT", Map.of("validTo", TODAY))
                    .is(201);
        }

        @Test
        void areAtMostTenOfAKindHoweverManyComeAtOnce() throws Exception {
            var world = World.of(api);
            var phone = World.phone();
            world.owner("业主", phone, world.houseA);
            var owner = api.as(world.residentToken(phone));
            for (int i = 0; i < 9; i++) {
                addMember(owner, world.houseA, World.phone(), "FAMILY", Map.of())
                        .is(201);
            }
            var answers = new ArrayList<Integer>();
            try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
                var calls = Collections.<Callable<Answer>>nCopies(
                        8, () -> addMember(owner, world.houseA, World.phone(), "FAMILY", Map.of()));
                for (var call : callers.invokeAll(calls)) {
                    answers.add(call.get().raw().statusCode());
                }
            }
            assertThat(answers).containsOnlyOnce(201).containsOnly(201, 422);
        }
    }

    @Nested
    @DisplayName("U2 verification by documents")
    class Applications {

        @Test
        void tieTheApplicantToTheHouseTheReviewerFinds() {
            var world = World.of(api);
            var applicant = api.as(world.residentToken(World.phone()));
            var made = apply(world, applicant, upload(applicant)).is(201).json();
            var path = "/api/v1/verification-applications/" + made.get("id").asString();
            applicant.get(path).isProblem(403, "request.forbidden");
            var other = World.of(api);
            other.admin().get(path).isProblem(404, "verification.not-found");
            var shown = world.admin().get(path).is(200).json();
            assertThat(shown.get("documents").get(0).get("url").asString()).isNotBlank();
            world.admin()
                    .post(path + "/actions/approve", Map.of("houseId", other.houseA))
                    .isProblem(404, "house.not-found");

            world.admin()
                    .post(path + "/actions/approve", Map.of("houseId", world.houseA))
                    .is(200);

            assertThat(me(applicant).get("houses")).hasSize(1);
            assertThat(me(applicant).get("companyId").asString()).isEqualTo(Long.toString(world.companyId));
            world.admin().post(path + "/actions/reject", Map.of("reason", "迟了")).isProblem(409, "verification.decided");
            assertThat(applicant
                            .get("/api/v1/verification-applications/mine")
                            .is(200)
                            .json()
                            .get("items")
                            .get(0)
                            .get("status")
                            .asString())
                    .isEqualTo("APPROVED");
        }

        @Test
        void areRefusedWithAReasonAndWaitThreeAtATime() {
            var world = World.of(api);
            var applicant = api.as(world.residentToken(World.phone()));
            var first = apply(world, applicant, upload(applicant)).is(201).json();
            apply(world, applicant, upload(applicant)).is(201);
            apply(world, applicant, upload(applicant)).is(201);
            apply(world, applicant, upload(applicant)).isProblem(422, "verification.too-many");
            var path = "/api/v1/verification-applications/" + first.get("id").asString();
            world.admin().post(path + "/actions/reject", Map.of()).isProblem(400, "request.invalid");
            world.admin()
                    .post(path + "/actions/reject", Map.of("reason", "房产证不清晰"))
                    .is(200);

            assertThat(me(applicant).get("houses")).isEmpty();
            assertThat(world.admin()
                            .get("/api/v1/verification-applications?status=SUBMITTED")
                            .is(200)
                            .json()
                            .get("total")
                            .asInt())
                    .isEqualTo(2);
            apply(world, api.as(world.residentToken(World.phone())), upload(applicant))
                    .isProblem(422, "verification.document-unknown");
        }

        private Answer apply(World world, Api applicant, String file) {
            return applicant.post(
                    "/api/v1/verification-applications",
                    Map.of(
                            "projectId",
                            world.projectId,
                            "name",
                            "何女士",
                            "houseLabel",
                            "3栋2单元1202",
                            "relation",
                            "OWNER",
                            "fileIds",
                            List.of(file)));
        }

        private String upload(Api applicant) {
            return FileIT.uploadPicture(applicant, "VERIFICATION");
        }
    }

    @Nested
    @DisplayName("U2 one phone in several companies")
    class SeveralCompanies {

        @Test
        void theResidentGoesOverFromOneToTheOther() {
            var first = World.of(api);
            var second = World.of(api);
            var phone = World.phone();
            first.owner("马女士", phone, first.houseA);
            var there = first.smsSignIn(phone).is(200).json();
            second.owner("马女士", phone, second.houseA, second.houseB);
            api.as(there.get("access_token").asString())
                    .post("/api/v1/verifications", null)
                    .is(200);

            var me = me(api.as(there.get("access_token").asString()));
            assertThat(me.get("companies")).hasSize(2);
            assertThat(me.get("houses")).hasSize(1);
            var gone = refresh(first, there, Long.toString(second.companyId))
                    .is(200)
                    .json();
            var over = me(api.as(gone.get("access_token").asString()));

            assertThat(over.get("companyId").asString()).isEqualTo(Long.toString(second.companyId));
            assertThat(over.get("houses")).hasSize(2);
            assertThat(over.get("personId")).isNotEqualTo(me.get("personId"));
            var stranger = World.of(api);
            refresh(first, gone, Long.toString(stranger.companyId)).is(400);
            refresh(first, gone, "x").is(400);
            refresh(first, gone, Long.toString(first.companyId)).is(200);
        }

        private Answer refresh(World world, JsonNode tokens, String company) {
            return world.token(Map.of(
                    "grant_type",
                    "refresh_token",
                    "client_id",
                    "banyan-resident",
                    "refresh_token",
                    tokens.get("refresh_token").asString(),
                    "company_id",
                    company));
        }
    }

    private static Answer record(World world, Map<String, Object> body) {
        return world.admin().post("/api/v1/owners", body);
    }

    private static Map<String, Object> owner(World world, String phone, Map<String, Object> right) {
        return new HashMap<>(
                Map.of("name", "业主", "phone", phone, "projectId", world.projectId, "houses", List.of(right)));
    }

    private static Map<String, Object> right(long houseId, Map<String, Object> more) {
        var right = new HashMap<>(more);
        right.put("houseId", houseId);
        return right;
    }

    private static Answer addMember(Api owner, long houseId, String phone, String role, Map<String, Object> more) {
        var body = new HashMap<>(more);
        body.putAll(Map.of("name", "成员", "phone", phone, "role", role));
        return owner.post("/api/v1/me/houses/" + houseId + "/members", body);
    }

    private static JsonNode me(Api resident) {
        return resident.get("/api/v1/me").is(200).json();
    }

    private static JsonNode authority(World world, Api resident) {
        return world.service()
                .get("/internal/authorities/" + me(resident).get("personId").asString())
                .is(200)
                .json();
    }
}
