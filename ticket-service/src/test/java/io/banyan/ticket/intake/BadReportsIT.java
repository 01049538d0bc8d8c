package io.banyan.ticket.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.test.Tokens;
import io.banyan.ticket.Estate;
import io.banyan.ticket.Neighbours;
import io.banyan.ticket.TicketIT;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a report is refused for, and that nothing is left of it. */
class BadReportsIT extends TicketIT {

    private Map<String, Object> with(String field, Object value) {
        var report = estate.report("pipe-leak");
        report.put(field, value);
        return report;
    }

    private int tickets() {
        return estate.dispatcher
                .get("/api/v1/tickets")
                .is(200)
                .json()
                .get("total")
                .asInt();
    }

    @Test
    void unknownCategory() {
        estate.resident
                .key()
                .post("/api/v1/tickets", estate.report("no-such-thing"))
                .isProblem(422, "ticket.category-unknown");
        estate.resident
                .key()
                .post("/api/v1/tickets", estate.report("repair"))
                .isProblem(422, "ticket.category-unknown");
        assertThat(tickets()).isZero();
    }

    @Test
    void foreignHouseIsNotThere() {
        estate.neighbour
                .key()
                .post("/api/v1/tickets", estate.report("pipe-leak"))
                .isProblem(404, "ticket.place-not-found");
        estate.resident
                .key()
                .post("/api/v1/tickets", with("houseId", Estate.next()))
                .isProblem(404, "ticket.place-not-found");
        estate.strangerResident()
                .key()
                .post("/api/v1/tickets", estate.report("pipe-leak"))
                .isProblem(404, "ticket.place-not-found");
        assertThat(tickets()).isZero();
    }

    @Test
    void publicAreaIsForWhoLivesThere() {
        var report = new HashMap<>(estate.report("pipe-leak"));
        report.remove("houseId");
        report.put("publicAreaId", estate.garden);
        estate.strangerResident().key().post("/api/v1/tickets", report).isProblem(404, "ticket.place-not-found");
        var id = estate.neighbour
                .key()
                .post("/api/v1/tickets", report)
                .is(201)
                .json()
                .get("id")
                .asString();
        var fees = estate.read(estate.neighbour, id).get("fees");
        assertThat(fees.get("chargeMode").asString()).isEqualTo("FREE");
        assertThat(fees.get("freeReason").asString()).isEqualTo("PUBLIC_AREA");
    }

    @Test
    void onePlaceExactly() {
        estate.resident
                .key()
                .post("/api/v1/tickets", with("publicAreaId", estate.garden))
                .isProblem(400, "request.invalid");
    }

    @Test
    void missingTitleAndNegativeQuantityAreNamed() {
        var noTitle = with("title", " ");
        var errors = estate.resident
                .key()
                .post("/api/v1/tickets", noTitle)
                .isProblem(400, "request.invalid")
                .json()
                .get("errors");
        assertThat(errors.path(0).get("pointer").asString()).isEqualTo("/title");
        estate.resident
                .key()
                .post("/api/v1/tickets", with("serviceItems", List.of(Map.of("itemId", 1, "quantity", "-1"))))
                .isProblem(400, "request.invalid");
    }

    @Test
    void slotInThePast() {
        var from = clock.instant().minus(Duration.ofHours(1));
        estate.resident
                .key()
                .post("/api/v1/tickets", with("appointment", Map.of("from", from, "to", from.plusSeconds(3600))))
                .isProblem(422, "ticket.appointment-past");
        estate.resident
                .key()
                .post(
                        "/api/v1/tickets",
                        with("appointment", Map.of("from", from.plusSeconds(7200), "to", from.plusSeconds(7200))))
                .isProblem(422, "ticket.appointment-invalid");
        assertThat(tickets()).isZero();
    }

    @Test
    void filesOfOthers() {
        var file = Estate.next();
        Neighbours.ONES.files.put(file, 1L);
        estate.resident
                .key()
                .post("/api/v1/tickets", with("fileIds", List.of(file)))
                .isProblem(422, "ticket.file-unknown");
        Neighbours.ONES.files.put(file, estate.residentId);
        var id = estate.resident
                .key()
                .post("/api/v1/tickets", with("fileIds", List.of(file)))
                .is(201)
                .json()
                .get("id")
                .asString();
        assertThat(estate.read(estate.resident, id).get("files")).hasSize(1);
    }

    @Test
    void missingForeignAndForgedTokens() {
        api.key().post("/api/v1/tickets", estate.report("pipe-leak")).isProblem(401, "request.unauthenticated");
        for (var token : List.of(
                Tokens.expired("" + estate.residentId, "RESIDENT"),
                Tokens.forged("" + estate.residentId, "RESIDENT"),
                Tokens.foreignAudience("" + estate.residentId, "RESIDENT"),
                "nonsense")) {
            api.as(token)
                    .key()
                    .post("/api/v1/tickets", estate.report("pipe-leak"))
                    .isProblem(401, "request.unauthenticated");
        }
        estate.plumber.key().post("/api/v1/tickets", estate.report("pipe-leak")).isProblem(403, "request.forbidden");
    }

    @Test
    void repeatedKeyGivesTheFirstAnswerAgain() {
        var keyed = estate.resident.key();
        estate.resident.post("/api/v1/tickets", estate.report("pipe-leak")).isProblem(400, "idempotency.key-missing");
        var first = keyed.post("/api/v1/tickets", estate.report("pipe-leak")).is(201);
        var again = keyed.post("/api/v1/tickets", estate.report("pipe-leak")).is(201);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.json()).isEqualTo(first.json());
        keyed.post("/api/v1/tickets", with("title", "别的事")).isProblem(422, "idempotency.key-reused");
        assertThat(tickets()).isEqualTo(1);
    }

    @Test
    void deskWritesDownWhoCalled() {
        estate.desk.key().post("/api/v1/tickets", with("contactName", "张先生")).isProblem(422, "ticket.contact-missing");
        var report = with("contactName", "张先生");
        report.put("contactPhone", "13711112222");
        var id = estate.desk
                .key()
                .post("/api/v1/tickets", report)
                .is(201)
                .json()
                .get("id")
                .asString();
        assertThat(estate.read(estate.desk, id).get("requester").get("channel").asString())
                .isEqualTo("DESK");
        assertThat(estate.read(estate.resident, id).get("availableActions").values())
                .extracting(action -> action.asString())
                .contains("cancel")
                .doesNotContain("rate");
        report.put("residentId", Estate.next());
        estate.desk.key().post("/api/v1/tickets", report).isProblem(422, "ticket.resident-unknown");
        var otherProject = estate.staff(Estate.next(), Permissions.TICKET_READ);
        otherProject.key().post("/api/v1/tickets", report).isProblem(403, "request.forbidden");
    }

    @Test
    void numbersRunWithoutDoublesUnderAnyCrowd() throws Exception {
        List<Callable<String>> crowd = IntStream.range(0, 40)
                .<Callable<String>>mapToObj(_ -> () -> estate.resident
                        .key()
                        .post("/api/v1/tickets", estate.report("pipe-leak"))
                        .is(201)
                        .json()
                        .get("number")
                        .asString())
                .toList();
        try (var threads = Executors.newFixedThreadPool(20)) {
            var numbers = new HashSet<String>();
            for (var answer : threads.invokeAll(crowd)) {
                numbers.add(answer.get());
            }
            assertThat(numbers).hasSize(40).allMatch(number -> number.matches("GY\\d+-\\d{8}-\\d{4}"));
        }
    }
}
