package io.banyan.patrol.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.banyan.common.contract.patrol.AbnormalFound;
import io.banyan.common.contract.shared.SourceRef;
import io.banyan.common.contract.ticket.TicketArrived;
import io.banyan.common.contract.ticket.TicketCancelled;
import io.banyan.common.contract.ticket.TicketCompleted;
import io.banyan.common.contract.ticket.TicketConfirmed;
import io.banyan.common.contract.ticket.TicketReopened;
import io.banyan.common.contract.ticket.TicketSubmitted;
import io.banyan.common.contract.user.Permissions;
import io.banyan.patrol.PatrolIT;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

class InspectionIT extends PatrolIT {

    private final long inspector = fresh();

    @Autowired
    JdbcClient jdbc;

    @Nested
    class AReport {

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
            jdbc.sql(
                            "UPDATE idempotent_request SET done = FALSE, status = NULL, body = NULL, locked_until = '2000-01-01'"
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
            var stranger =
                    staff(COMPANY, fresh(), Permissions.INSPECTION_PERFORM).key();
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

    @Nested
    class ItsTicket {

        private final long ticket = fresh();
        private final String number = "GY-" + ticket;

        @Test
        void isLinkedOnceBothWays() {
            var pump = registeredPump();
            var made = perform(report(pump, "异响", "0.45"));
            var opened = submitted(made);
            events.publish(opened);
            events.publish(opened);
            events.publish(new TicketSubmitted(
                    UUID.randomUUID(),
                    now(),
                    COMPANY,
                    fresh(),
                    "GY-2",
                    project,
                    null,
                    null,
                    "repair",
                    "x",
                    "HIGH",
                    false,
                    new SourceRef(SourceRef.INSPECTION, made.get("id").asLong(), 1)));
            awaitState(made, "OPEN");
            events.publish(arrived());
            awaitState(made, "IN_PROGRESS");
            var read = inspector(fresh())
                    .get("/api/v1/inspections/" + id(made))
                    .is(200)
                    .json();
            assertThat(read.at("/ticket/id").asString()).isEqualTo(Long.toString(ticket));
            assertThat(read.at("/ticket/number").asString()).isEqualTo(number);
            var dossier = inspector(fresh())
                    .get("/api/v1/equipment/" + id(pump))
                    .is(200)
                    .json();
            assertThat(dossier.get("tickets").size()).isEqualTo(1);
            assertThat(dossier.at("/tickets/0/number").asString()).isEqualTo(number);
            assertThat(dossier.at("/inspections/0/ticketNumber").asString()).isEqualTo(number);
            assertThat(dossier.get("name").asString()).isEqualTo("2号生活水泵");
        }

        @Test
        void decidesTheStateOfTheEquipment() {
            var pump = registeredPump();
            var made = perform(report(pump, "异响", "0.45"));
            events.publish(submitted(made));
            events.publish(arrived());
            awaitStatus(pump, "IN_REPAIR");
            events.publish(completed());
            awaitStatus(pump, "NORMAL");
            events.publish(new TicketReopened(
                    UUID.randomUUID(), now(), COMPANY, ticket, number, project, null, null, "还在响", 2, null));
            awaitStatus(pump, "FAULTY");
            events.publish(completed());
            events.publish(
                    new TicketConfirmed(UUID.randomUUID(), now(), COMPANY, ticket, number, project, null, null, true));
            awaitState(made, "CLOSED");
            assertThat(status(pump)).isEqualTo("NORMAL");
        }

        @Test
        void mendsNothingWhenCancelled() {
            var pump = registeredPump();
            var made = perform(report(pump, "异响", "0.45"));
            events.publish(submitted(made));
            events.publish(new TicketCancelled(
                    UUID.randomUUID(), now(), COMPANY, ticket, number, project, null, null, "重复", null));
            awaitState(made, "CANCELLED");
            assertThat(status(pump)).isEqualTo("FAULTY");
            perform(report(pump, "正常", "0.45"));
            assertThat(status(pump)).isEqualTo("NORMAL");
        }

        @Test
        void keepsTheEquipmentFaultyWhileAnotherIsOpen() {
            var pump = registeredPump();
            var first = perform(report(pump, "异响", "0.45"));
            var second = perform(report(pump, "异响", "0.45"));
            events.publish(submitted(first));
            events.publish(new TicketSubmitted(
                    UUID.randomUUID(),
                    now(),
                    COMPANY,
                    fresh(),
                    "GY-9",
                    project,
                    null,
                    null,
                    "repair",
                    "x",
                    "HIGH",
                    false,
                    new SourceRef(SourceRef.INSPECTION, second.get("id").asLong(), 1)));
            awaitState(second, "OPEN");
            awaitState(first, "OPEN");
            events.publish(completed());
            awaitState(first, "DONE");
            assertThat(status(pump)).isEqualTo("FAULTY");
            perform(report(pump, "正常", "0.45"));
            assertThat(status(pump)).isEqualTo("FAULTY");
        }

        private TicketSubmitted submitted(JsonNode inspection) {
            return new TicketSubmitted(
                    UUID.randomUUID(),
                    now(),
                    COMPANY,
                    ticket,
                    number,
                    project,
                    null,
                    null,
                    "repair",
                    "x",
                    "HIGH",
                    false,
                    new SourceRef(SourceRef.INSPECTION, inspection.get("id").asLong(), 1));
        }

        private TicketArrived arrived() {
            return new TicketArrived(UUID.randomUUID(), now(), COMPANY, ticket, number, project, null, null, fresh());
        }

        private TicketCompleted completed() {
            return new TicketCompleted(
                    UUID.randomUUID(),
                    now(),
                    COMPANY,
                    ticket,
                    number,
                    project,
                    null,
                    null,
                    fresh(),
                    1,
                    TicketCompleted.ChargeMode.FREE,
                    "x",
                    List.of(),
                    new BigDecimal("0.00"),
                    List.of());
        }

        private void awaitState(JsonNode inspection, String state) {
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> inspector(fresh())
                            .get("/api/v1/inspections/" + id(inspection))
                            .is(200)
                            .json()
                            .at("/ticket/state")
                            .asString("")
                            .equals(state));
        }

        private void awaitStatus(JsonNode pump, String status) {
            await().atMost(Duration.ofSeconds(20)).until(() -> status(pump).equals(status));
        }
    }

    private JsonNode perform(Map<String, Object> body) {
        return inspector(inspector)
                .key()
                .post("/api/v1/inspections", body)
                .is(201)
                .json();
    }

    /** A report with a photo that the inspector uploaded for it. */
    private Map<String, Object> report(JsonNode pump, String sound, String pressure) {
        var photo = fresh();
        files().uploaded(photo, inspector);
        return report(pump, sound, pressure, photo);
    }

    private static Map<String, Object> report(JsonNode pump, String sound, String pressure, long photo) {
        var items = pump.at("/type/items");
        return new HashMap<>(Map.of(
                "code", pump.get("qrContent").asString(),
                "note", "例行巡检",
                "results",
                        List.of(
                                Map.of("itemId", items.get(0).get("id").asString(), "choice", sound),
                                Map.of("itemId", items.get(1).get("id").asString(), "number", pressure),
                                Map.of(
                                        "itemId",
                                        items.get(2).get("id").asString(),
                                        "fileIds",
                                        List.of(Long.toString(photo))))));
    }

    private String status(JsonNode pump) {
        return manager()
                .get("/api/v1/equipment/" + id(pump))
                .is(200)
                .json()
                .get("status")
                .asString();
    }

    private int inspections(JsonNode pump) {
        return inspector(fresh())
                .get("/api/v1/inspections?equipmentId=" + id(pump))
                .is(200)
                .json()
                .get("total")
                .asInt();
    }

    private List<AbnormalFound> told(JsonNode inspection) {
        return events.all(AbnormalFound.class).stream()
                .filter(e -> id(inspection).equals(Long.toString(e.inspectionId())))
                .toList();
    }

    private static String id(JsonNode thing) {
        return thing.get("id").asString();
    }
}
