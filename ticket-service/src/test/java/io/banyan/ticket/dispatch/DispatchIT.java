package io.banyan.ticket.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.contract.user.StaffChanged;
import io.banyan.common.contract.user.UserInternalApi.Place;
import io.banyan.common.contract.user.UserInternalApi.StaffMember;
import io.banyan.common.test.Api;
import io.banyan.ticket.Estate;
import io.banyan.ticket.Neighbours;
import io.banyan.ticket.TicketIT;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DispatchIT extends TicketIT {

    private JsonNode candidates(String ticket) {
        return estate.dispatcher
                .get("/api/v1/dispatch/tickets/" + ticket + "/candidates")
                .is(200)
                .json()
                .get("items");
    }

    @Test
    void ranksWithReasons() {
        estate.worker(Estate.next(), "electrical");
        estate.accepted("pipe-leak");
        var items = candidates(estate.submit("pipe-leak"));
        assertThat(items).hasSize(3);
        assertThat(items.path(2).get("eligible").asBoolean()).isFalse();
        assertThat(items.path(0).get("reasons").findValuesAsString("code"))
                .contains("skill-match", "load", "rating-unknown");
        // Same building as the job he has today outweighs one open ticket.
        assertThat(items.path(0).get("reasons").findValuesAsString("code")).contains("same-building-today");
    }

    /** Nobody is in two places at once, not even where the dispatcher does not look. */
    @Test
    void countsWhatATechnicianHasToDoInProjectsTheDispatcherDoesNotSee() {
        var other = estate.anotherProject();
        var house = Estate.next();
        var town = Neighbours.ONES;
        town.places.put(house, new Place(house, estate.company, other, false, "3栋101", "3栋", null, Estate.next()));
        var both = Set.of(estate.project, other);
        town.staff.put(
                estate.plumberId,
                new StaffMember(estate.plumberId, estate.company, "两处", Set.of("plumbing"), both, true, null));
        var from = clock.instant().plusSeconds(3600);
        var slot = Map.of("from", from, "to", from.plusSeconds(3600));
        var elsewhere = estate.report("pipe-leak");
        elsewhere.putAll(Map.of("houseId", house, "appointment", slot, "contactPhone", "13711112222"));
        elsewhere.put("contactName", "张先生");
        var dispatcher =
                estate.staffOf(other, Permissions.TICKET_READ, Permissions.TICKET_SUBMIT, Permissions.TICKET_DISPATCH);
        var there = id(dispatcher.key().post("/api/v1/tickets", elsewhere));
        estate.act(dispatcher, there, "assign", Map.of("assigneeId", estate.plumberId))
                .is(200);

        var here = estate.report("pipe-leak");
        here.put("appointment", slot);
        var items = candidates(id(estate.resident.key().post("/api/v1/tickets", here)));

        assertThat(items.path(0).get("staffId").asString()).isEqualTo(String.valueOf(estate.secondPlumberId));
        var busy = items.path(1);
        assertThat(busy.get("staffId").asString()).isEqualTo(String.valueOf(estate.plumberId));
        assertThat(busy.get("eligible").asBoolean()).isFalse();
        // Every project has a building 3.
        assertThat(busy.get("reasons").findValuesAsString("code")).contains("schedule-clash", "elsewhere");
    }

    private static String id(Api.Answer made) {
        return made.is(201).json().get("id").asString();
    }

    /** 转派: who may pass a ticket on has to know to whom. */
    @Test
    void namesColleaguesToWhoeverHoldsTheTicket() {
        var path = "/api/v1/dispatch/tickets/" + estate.accepted("pipe-leak") + "/candidates";
        assertThat(estate.plumber.get(path).is(200).json().get("items")).hasSize(2);
        estate.secondPlumber.get(path).isProblem(404, "ticket.not-found");
    }

    @Test
    void givesTheWholePoolAwayAtOnceAndFairly() {
        var first = estate.submit("pipe-leak");
        estate.submit("pipe-leak");
        estate.submit("pipe-leak");
        estate.submit("pipe-leak");
        var nobody = estate.submit("power-fault");
        var results = estate.dispatcher
                .post("/api/v1/dispatch/actions/auto-assign", Map.of("projectId", estate.project))
                .is(200)
                .json()
                .get("results");
        assertThat(results).hasSize(5);
        var staff = new HashSet<String>();
        StreamSupport.stream(results.spliterator(), false).forEach(result -> {
            var expected = result.get("ticketId").asString().equals(nobody) ? "NO_CANDIDATE" : "ASSIGNED";
            assertThat(result.get("outcome").asString()).isEqualTo(expected);
            if (result.has("staffId")) {
                staff.add(result.get("staffId").asString());
            }
        });
        assertThat(staff).isNotEmpty();
        assertThat(estate.status(first)).isEqualTo("ASSIGNED");
        assertThat(estate.status(nobody)).isEqualTo("PENDING");
        assertThat(estate.dispatcher
                        .post("/api/v1/dispatch/actions/auto-assign", Map.of("projectId", estate.project))
                        .is(200)
                        .json()
                        .get("results"))
                .hasSize(1);
    }

    @Test
    void poolPutsUrgentBeforeEarly() {
        var later = estate.report("door-window");
        later.put("title", "later");
        estate.resident.key().post("/api/v1/tickets", later).is(201);
        var urgent = estate.submit("pipe-leak");
        var pool = estate.dispatcher
                .get("/api/v1/dispatch/pool?projectId=" + estate.project)
                .is(200)
                .json();
        assertThat(pool.get("total").asInt()).isEqualTo(2);
        assertThat(pool.get("items").path(0).get("id").asString()).isEqualTo(urgent);
        assertThat(estate.plumber
                        .get("/api/v1/dispatch/pool?skill=plumbing")
                        .is(200)
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(estate.otherCompany()
                        .get("/api/v1/dispatch/pool")
                        .is(200)
                        .json()
                        .get("total")
                        .asInt())
                .isZero();
    }

    @Test
    void isClosedToOthers() {
        var ticket = estate.submit("pipe-leak");
        estate.plumber.get("/api/v1/dispatch/tickets/" + ticket + "/candidates").isProblem(403, "ticket.not-yours");
        estate.foreignDispatcher()
                .get("/api/v1/dispatch/tickets/" + ticket + "/candidates")
                .isProblem(404, "ticket.not-found");
        estate.foreignDispatcher()
                .post("/api/v1/dispatch/actions/auto-assign", Map.of("projectId", estate.project))
                .isProblem(404, "dispatch.project-not-found");
    }

    @Test
    void knowsTheCrewByNewsAndForgetsWhoLeft() {
        var ticket = estate.submit("pipe-leak");
        assertThat(candidates(ticket)).hasSize(2);
        var newcomer = Estate.next();
        var hired = new StaffChanged(
                UUID.randomUUID(),
                clock.instant(),
                estate.company,
                newcomer,
                "新人",
                Set.of("plumbing"),
                Set.of(estate.project),
                true,
                null);
        var left = new StaffChanged(
                UUID.randomUUID(),
                clock.instant().plusSeconds(1),
                estate.company,
                estate.plumberId,
                "员工",
                Set.of(),
                Set.of(),
                false,
                null);
        var older = new StaffChanged(
                UUID.randomUUID(),
                clock.instant().minusSeconds(60),
                estate.company,
                estate.plumberId,
                "员工",
                Set.of("plumbing"),
                Set.of(estate.project),
                true,
                null);
        List.of(hired, hired, left, older).forEach(events::publish);
        Awaitility.await().until(() -> {
            var names = candidates(ticket).findValuesAsString("staffId");
            return names.contains(String.valueOf(newcomer)) && !names.contains(String.valueOf(estate.plumberId));
        });
    }
}
