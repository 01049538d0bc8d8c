package io.banyan.patrol.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.contract.patrol.AbnormalFound;
import io.banyan.common.contract.user.Permissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

class InspectionIT extends InspectionSteps {

    @Autowired
    JdbcClient jdbc;

    @Test
    void isJudgedByTheServer() {
        var pump = registeredPump();
        var normal = report(pump, "正常", "0.45");
        normal.put("abnormal", true);
        var made = perform(normal);
        assertThat(made.get("abnormal").asBoolean()).isFalse();
        assertThat(made.has("severity")).isFalse();
        assertThat(status(pump)).isEqualTo("NORMAL");
        assertThat(told(made)).isEmpty();
    }

    @Test
    void tellsOfAFaultWithItsEvidence() {
        var pump = registeredPump();
        var photo = fresh();
        files().uploaded(photo, inspector);
        var made = perform(report(pump, "异响", "0.2", photo));
        assertThat(made.get("abnormal").asBoolean()).isTrue();
        assertThat(made.get("severity").asString()).isEqualTo("MAJOR");
        assertThat(status(pump)).isEqualTo("FAULTY");
        var news = events.await(AbnormalFound.class, e -> id(made).equals(Long.toString(e.inspectionId())));
        assertThat(news).singleElement().satisfies(e -> {
            assertThat(e.equipmentId()).isEqualTo(pump.get("id").asLong());
            assertThat(e.equipmentName()).isEqualTo("2号生活水泵");
            assertThat(e.place()).isEqualTo("地下一层泵房");
            assertThat(e.description()).isEqualTo("运行声音：异响；出口压力：0.2 MPa（正常 0.3~0.6 MPa）");
            assertThat(e.severity()).isEqualTo("MAJOR");
            assertThat(e.fileIds()).containsExactly(photo);
            assertThat(e.foundBy()).isEqualTo(inspector);
        });
        assertThat(files().claims())
                .anyMatch(claim -> claim.get("ownerType").asString().equals("INSPECTION")
                        && claim.get("ownerId").asString().equals(id(made)));
        var read = inspector(fresh())
                .get("/api/v1/inspections/" + id(made))
                .is(200)
                .json();
        assertThat(read.at("/files/0/url").asString()).contains(Long.toString(photo));
        assertThat(read.at("/findings/1/range").asString()).isEqualTo("0.3~0.6 MPa");
    }

    @Test
    void countsOnceUnderOneKey() {
        var pump = registeredPump();
        var body = report(pump, "异响", "0.45");
        var caller = inspector(inspector).key();
        var first = caller.post("/api/v1/inspections", body).is(201);
        var again = caller.post("/api/v1/inspections", body).is(201);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.json()).isEqualTo(first.json());
        body.put("note", "其他");
        caller.post("/api/v1/inspections", body).isProblem(422, "idempotency.key-reused");
        inspector(inspector).post("/api/v1/inspections", body).isProblem(400, "idempotency.key-missing");
        assertThat(events.await(
                        AbnormalFound.class,
                        e -> e.equipmentId() == pump.get("id").asLong()))
                .hasSize(1);
    }

    @Test
    void isRepeatableAfterDyingBehindTheEffect() {
        var pump = registeredPump();
        var body = report(pump, "异响", "0.45");
        var caller = inspector(inspector).key();
        var first = caller.post("/api/v1/inspections", body).is(201).json();
        jdbc.sql("UPDATE idempotent_request SET done = FALSE, status = NULL, body = NULL, locked_until = '2000-01-01'"
                        + " WHERE reserved_id = ?")
                .params(first.get("id").asLong())
                .update();
        var again = caller.post("/api/v1/inspections", body).is(201);
        assertThat(again.json().get("id")).isEqualTo(first.get("id"));
        assertThat(inspections(pump)).isEqualTo(1);
    }

    @Test
    void isRefusedWithAForgedOrForeignLabel() {
        var pump = registeredPump();
        var body = report(pump, "正常", "0.45");
        var caller = inspector(inspector).key();
        body.put("code", pump.get("qrContent").asString().replaceFirst(".{4}$", "0000"));
        caller.post("/api/v1/inspections", body).isProblem(422, "equipment.code-forged");
        body.put("code", pump.get("qrContent").asString());
        var stranger = staff(COMPANY, fresh(), Permissions.INSPECTION_PERFORM).key();
        stranger.post("/api/v1/inspections", body).isProblem(404, "equipment.not-found");
        var reader = staff(COMPANY, project, Permissions.EQUIPMENT_READ).key();
        reader.post("/api/v1/inspections", body).isProblem(403, "request.forbidden");
        assertThat(inspections(pump)).isZero();
    }

    @Test
    void isRefusedWithResultsThatDoNotFit() {
        var pump = registeredPump();
        var body = report(pump, "没听见", "0.45");
        var problem = inspector(inspector)
                .key()
                .post("/api/v1/inspections", body)
                .isProblem(422, "inspection.results-invalid");
        assertThat(problem.json().at("/errors/0/pointer").asString()).isEqualTo("/results/0/choice");
        body.put("results", List.of(Map.of("itemId", "x")));
        inspector(inspector).key().post("/api/v1/inspections", body).isProblem(400, "request.invalid");
        assertThat(inspections(pump)).isZero();
    }

    @Test
    void isRefusedWithAPhotoOfSomebodyElse() {
        var pump = registeredPump();
        var photo = fresh();
        files().uploaded(photo, fresh());
        inspector(inspector)
                .key()
                .post("/api/v1/inspections", report(pump, "异响", "0.45", photo))
                .isProblem(422, "inspection.file-unknown");
        assertThat(inspections(pump)).isZero();
        assertThat(status(pump)).isEqualTo("NORMAL");
    }

    @Test
    void isRefusedForRetiredEquipment() {
        var pump = registeredPump();
        manager()
                .post("/api/v1/equipment/" + id(pump) + "/actions/retire", null)
                .is(200);
        inspector(inspector)
                .key()
                .post("/api/v1/inspections", report(pump, "正常", "0.45"))
                .isProblem(409, "equipment.retired");
    }

    @Test
    void isListedWithinTheScope() {
        var pump = registeredPump();
        var normal = perform(report(pump, "正常", "0.45"));
        var faulty = perform(report(pump, "异响", "0.45"));
        var caller = inspector(fresh());
        var all = caller.get("/api/v1/inspections?equipmentId=" + id(pump))
                .is(200)
                .json();
        assertThat(all.get("items").findValuesAsString("id")).containsExactly(id(faulty), id(normal));
        var abnormal = caller.get("/api/v1/inspections?abnormal=true&projectId=" + project)
                .is(200)
                .json();
        assertThat(abnormal.get("items").findValuesAsString("id")).containsExactly(id(faulty));
        var stranger = staff(COMPANY, fresh(), Permissions.EQUIPMENT_READ);
        stranger.get("/api/v1/inspections/" + id(normal)).isProblem(404, "inspection.not-found");
        assertThat(stranger.get("/api/v1/inspections")
                        .is(200)
                        .json()
                        .get("total")
                        .asInt())
                .isZero();
    }

    @Test
    void isTakenFromManyInspectorsAtOnce() throws Exception {
        var pump = registeredPump();
        var bodies = List.of(report(pump, "异响", "0.45"), report(pump, "异响", "0.1"), report(pump, "异响", "0.9"));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(bodies.stream()
                    .<Callable<JsonNode>>map(body -> () -> perform(body))
                    .toList());
            for (var answer : answers) {
                assertThat(answer.get().get("abnormal").asBoolean()).isTrue();
            }
        }
        assertThat(inspections(pump)).isEqualTo(3);
    }
}
