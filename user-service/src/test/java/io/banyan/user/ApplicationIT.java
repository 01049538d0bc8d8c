package io.banyan.user;

import static io.banyan.user.People.me;
import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.test.Api;
import io.banyan.common.test.Api.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Residents who prove by documents whose house it is. */
@UserIT
@DisplayName("U2 verification by documents")
class ApplicationIT {

    @Autowired
    Api api;

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
        world.admin().post(path + "/actions/reject", Map.of("reason", "房产证不清晰")).is(200);

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
