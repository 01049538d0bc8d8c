package io.banyan.user;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.test.Api;
import io.banyan.common.test.Api.Answer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Parameters with inheritance, the working calendar, shifts and rosters. */
@UserIT
@DisplayName("U7 parameters, calendar, shifts")
class WorkingTimeIT {

    @Autowired
    Api api;

    @Test
    void aProjectInheritsTheCompanysParameterUntilItHasItsOwn() {
        var world = World.of(api);
        var path = "/api/v1/parameters/calendar.opens";
        assertThat(opens(world).get("source").asString()).isEqualTo("STANDARD");
        world.admin().put(path, Map.of("value", "08:30")).is(200);
        assertThat(opens(world).get("value").asString()).isEqualTo("08:30");
        world.admin()
                .put(path + "?projectId=" + world.projectId, Map.of("value", "10:00"))
                .is(200);
        assertThat(opens(world).get("source").asString()).isEqualTo("PROJECT");
        world.admin().delete(path + "?projectId=" + world.projectId).is(200);
        assertThat(opens(world).get("source").asString()).isEqualTo("COMPANY");

        assertThat(world.admin()
                        .get(path + "/changes?projectId=" + world.projectId)
                        .is(200)
                        .json()
                        .get("items"))
                .hasSize(2);
        world.admin().put(path, Map.of("value", "25:00")).isProblem(422, "parameter.value-wrong");
        world.admin().put("/api/v1/parameters/x", Map.of("value", "1")).isProblem(404, "parameter.not-found");
        assertThat(opens(World.of(api)).get("source").asString()).isEqualTo("STANDARD");
    }

    @Test
    void holidaysAndTheDaysThatMakeUpForThemCountAndMayBeChanged() {
        var world = World.of(api);
        // 2026-10-01 is a holiday, Saturday 2026-10-10 makes up for it.
        var windows = windows(world, "2026-10-01T00:00:00Z", "2026-10-01T23:00:00Z");
        assertThat(windows.get("windows")).isEmpty();
        assertThat(windows.get("published").asBoolean()).isTrue();
        assertThat(windows(world, "2026-10-09T20:00:00Z", "2026-10-10T20:00:00Z")
                        .get("windows"))
                .hasSize(1);
        world.admin()
                .put("/api/v1/calendar/days/2026-10-01", Map.of("working", true, "name", "值班"))
                .is(200);
        assertThat(windows(world, "2026-10-01T00:00:00Z", "2026-10-01T23:00:00Z")
                        .get("windows"))
                .hasSize(1);
        world.admin().delete("/api/v1/calendar/days/2026-10-01").is(200);
        assertThat(windows(world, "2026-10-01T00:00:00Z", "2026-10-01T23:00:00Z")
                        .get("windows"))
                .isEmpty();
    }

    @Test
    void aYearNobodyHasPublishedIsVisibleAsSuch() {
        var world = World.of(api);
        var year = world.admin().get("/api/v1/calendar?year=2099").is(200).json();
        assertThat(year.get("published").asBoolean()).isFalse();
        assertThat(windows(world, "2099-03-02T00:00:00Z", "2099-03-03T00:00:00Z")
                        .get("published")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void theRosterSaysWhoIsOnDutyThroughMidnight() {
        var world = World.of(api);
        var staff = World.id(world.hire("night-" + world.suffix, "维修技师"));
        var path = "/api/v1/projects/" + world.projectId;
        var shift = World.id(world.admin()
                .post(path + "/shifts", Map.of("name", "夜班", "beginsAt", "22:00", "endsAt", "06:00"))
                .is(201)
                .json());
        world.admin()
                .post(path + "/shifts", Map.of("name", "夜班", "beginsAt", "22:00", "endsAt", "06:00"))
                .isProblem(409, "shift.name-taken");
        var duty = Map.of("day", "2026-11-25", "staffId", staff, "shiftId", shift);
        world.admin()
                .with("If-Match", "*")
                .put(path + "/roster", Map.of("from", "2026-11-25", "to", "2026-11-26", "duties", List.of(duty)))
                .is(200);
        world.admin()
                .with("If-Match", "*")
                .put(path + "/roster", Map.of("from", "2026-11-26", "to", "2026-11-26", "duties", List.of(duty)))
                .isProblem(422, "roster.wrong");

        assertThat(onDuty(world, "2026-11-25T14:00:00Z")).hasSize(1);
        assertThat(onDuty(world, "2026-11-25T21:59:59Z")).hasSize(1);
        assertThat(onDuty(world, "2026-11-25T22:00:00Z")).isEmpty();
        assertThat(onDuty(world, "2026-11-25T13:59:59Z")).isEmpty();
        world.admin().delete(path + "/shifts/" + shift).isProblem(409, "shift.in-use");
        World.of(api).admin().get(path + "/shifts").isProblem(404, "project.not-found");
    }

    @Test
    void whoHasLeftKeepsTheDutiesHeHadAndGetsNoOthers() {
        var world = World.of(api);
        var staff = World.id(world.hire("left-" + world.suffix, "维修技师"));
        var path = "/api/v1/projects/" + world.projectId;
        var shift = World.id(world.admin()
                .post(path + "/shifts", Map.of("name", "早班", "beginsAt", "08:00", "endsAt", "16:00"))
                .is(201)
                .json());
        var past = Map.of("day", "2026-10-05", "staffId", staff, "shiftId", shift);
        var roster = Map.of("from", "2026-10-01", "to", "2026-10-31", "duties", List.of(past));
        world.admin().with("If-Match", "*").put(path + "/roster", roster).is(200);
        world.admin().post("/api/v1/staff/" + staff + "/actions/disable", null).is(200);

        world.admin().with("If-Match", "*").put(path + "/roster", roster).is(200);
        var more = List.of(past, Map.of("day", "2026-10-06", "staffId", staff, "shiftId", shift));
        world.admin()
                .with("If-Match", "*")
                .put(path + "/roster", Map.of("from", "2026-10-01", "to", "2026-10-31", "duties", more))
                .isProblem(422, "roster.wrong");
    }

    @Test
    void aRosterThatAnotherChangedIsReadAgainAndNotUndone() {
        var world = World.of(api);
        var path = "/api/v1/projects/" + world.projectId + "/roster";
        var monday = duty(world, "2026-11-23");
        var days = path + "?from=2026-11-23&to=2026-11-29";
        var read = etag(world.admin().get(days));
        world.admin().put(path, week(monday)).isProblem(428, "request.if-match-missing");
        var saved = world.admin().with("If-Match", read).put(path, week(monday));

        world.admin().with("If-Match", read).put(path, week()).isProblem(412, "request.stale");
        assertThat(world.admin().get(days).is(200).json().get("items")).hasSize(1);
        assertThat(etag(saved)).isEqualTo(etag(world.admin().get(days)));
        world.admin().with("If-Match", etag(saved)).put(path, week()).is(200);
    }

    @Test
    void ofManyWhoSaveOneRosterAtOnceOneIsHeard() throws Exception {
        var world = World.of(api);
        var path = "/api/v1/projects/" + world.projectId + "/roster";
        var duties = List.of(duty(world, "2026-11-23"), duty(world, "2026-11-24"));
        var read = etag(world.admin().get(path + "?from=2026-11-23&to=2026-11-29"));
        var admin = world.admin().with("If-Match", read);
        var answers = new ArrayList<Integer>();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = IntStream.range(0, 8)
                    .<Callable<Answer>>mapToObj(
                            i -> () -> admin.put(path, i % 2 == 0 ? week(duties.getFirst()) : week(duties.getLast())));
            for (var call : people.invokeAll(calls.toList())) {
                answers.add(call.get().status());
            }
        }
        assertThat(answers).containsOnlyOnce(200).containsOnly(200, 412);
    }

    private static Map<String, Object> duty(World world, String day) {
        var name = "d-" + world.suffix + day;
        var staff = World.id(world.hire(name, "维修技师"));
        var shift = Map.of("name", name, "beginsAt", "08:00", "endsAt", "16:00");
        var shifts = "/api/v1/projects/" + world.projectId + "/shifts";
        return Map.of(
                "day",
                day,
                "staffId",
                staff,
                "shiftId",
                World.id(world.admin().post(shifts, shift).is(201).json()));
    }

    private static Map<String, Object> week(Object... duties) {
        return Map.of("from", "2026-11-23", "to", "2026-11-29", "duties", List.of(duties));
    }

    private static String etag(Answer answer) {
        return Objects.requireNonNull(answer.is(200).header("ETag"));
    }

    @Test
    void aRosterIsOfDaysOfACalendarAndOfDutiesThatAreThere() {
        var world = World.of(api);
        var path = "/api/v1/projects/" + world.projectId + "/roster";
        for (var day : List.of("+999999999-12-31", "-999999999-01-01")) {
            var errors = world.admin()
                    .with("If-Match", "*")
                    .put(path, Map.of("from", day, "to", day, "duties", List.of()))
                    .isProblem(400, "request.invalid")
                    .json()
                    .get("errors");
            assertThat(errors.get(0).get("pointer").asString()).isIn("/from", "/to");
        }
        world.admin()
                .with("If-Match", "*")
                .put(path, Map.of("from", "2026-11-25", "to", "2026-11-25", "duties", Collections.singletonList(null)))
                .isProblem(400, "request.invalid");
    }

    @Test
    void aProjectHasNoMoreShiftsThanAreShown() {
        var world = World.of(api);
        var shifts = "/api/v1/projects/" + world.projectId + "/shifts";
        for (int i = 0; i < 100; i++) {
            world.admin()
                    .post(shifts, Map.of("name", "班" + i, "beginsAt", "08:00", "endsAt", "16:00"))
                    .is(201);
        }
        assertThat(world.admin().get(shifts).is(200).json().get("items")).hasSize(100);
        world.admin()
                .post(shifts, Map.of("name", "班100", "beginsAt", "08:00", "endsAt", "16:00"))
                .isProblem(409, "shift.too-many");
    }

    private static JsonNode opens(World world) {
        return world.admin()
                .get("/api/v1/parameters?projectId=" + world.projectId)
                .is(200)
                .json()
                .get("items")
                .valueStream()
                .filter(each -> each.get("key").asString().equals("calendar.opens"))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode windows(World world, String from, String until) {
        return world.service()
                .get("/internal/projects/" + world.projectId + "/working-time?from=" + from + "&until=" + until)
                .is(200)
                .json();
    }

    private static JsonNode onDuty(World world, String at) {
        return world.service()
                .get("/internal/projects/" + world.projectId + "/on-duty?at=" + at)
                .is(200)
                .json();
    }
}
