package io.banyan.ticket.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.test.Api;
import io.banyan.ticket.Estate;
import io.banyan.ticket.TicketIT;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Numbers that a list with the same filters would have, and nobody's but the reader's own. */
class StatisticsIT extends TicketIT {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Map<String, Object> FIVE = Map.of("speed", 4, "result", 5, "attitude", 5);

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    private JsonNode read(Api who, LocalDate from, LocalDate to) {
        return who.get("/api/v1/ticket-statistics?from=" + from + "&to=" + to)
                .is(200)
                .json();
    }

    @Test
    void countsByStatusDayAndCategory() {
        estate.submit("pipe-leak");
        estate.submit("pipe-leak");
        estate.completed("power-fault");
        var numbers = read(estate.dispatcher, today(), today());
        assertThat(numbers.get("standing")
                        .valueStream()
                        .map(one -> one.get("status").asString() + " "
                                + one.get("count").asInt()))
                .containsExactly("COMPLETED 1", "PENDING 2");
        assertThat(numbers.get("volume")
                        .valueStream()
                        .map(one -> one.get("day").asString() + " "
                                + one.get("categoryCode").asString() + " "
                                + one.get("count").asInt()))
                .containsExactly(today() + " pipe-leak 2", today() + " power-fault 1");
        assertThat(numbers.get("response").get("reported").asInt()).isEqualTo(3);
        assertThat(numbers.get("response").get("answered").asInt()).isEqualTo(1);
        assertThat(numbers.get("response").get("inTime").asInt()).isEqualTo(1);
        assertThat(numbers.get("response").get("spread").path(0).get("count").asInt())
                .isEqualTo(1);
        var before = read(estate.dispatcher, today().minusDays(1), today().minusDays(1));
        assertThat(before.get("volume").size()).isZero();
        assertThat(before.get("response").get("reported").asInt()).isZero();
    }

    @Test
    void whatNobodyTookInTimeIsLateAndCanBeListed() {
        var waiting = estate.submit("pipe-leak");
        var taken = estate.accepted("pipe-leak");
        var late = "/api/v1/tickets?late=true";
        assertThat(estate.dispatcher.get(late).is(200).json().get("total").asInt())
                .isZero();
        clock.forward(Duration.ofHours(3));
        var numbers = read(estate.dispatcher, today().minusDays(1), today());
        var listed = estate.dispatcher.get(late).is(200).json();
        assertThat(listed.get("items").valueStream().map(one -> one.get("id").asString()))
                .contains(waiting);
        assertThat(numbers.get("late").asInt()).isEqualTo(listed.get("total").asInt());
        clock.forward(Duration.ofDays(30));
        assertThat(estate.dispatcher
                        .get(late)
                        .is(200)
                        .json()
                        .get("items")
                        .valueStream()
                        .map(one -> one.get("id").asString()))
                .containsExactlyInAnyOrder(waiting, taken);
    }

    /** 0 minutes are no promise: nobody can break it, and nobody can keep it. */
    @Test
    void whatWasPromisedForNoTimeIsNeitherLateNorInTime() {
        estate.dispatcher
                .post(
                        "/api/v1/ticket-categories",
                        Map.of(
                                "projectId",
                                estate.project,
                                "code",
                                "no-hurry",
                                "nameZh",
                                "不急",
                                "nameEn",
                                "No hurry",
                                "kind",
                                "REPAIR"))
                .is(201);
        estate.submit("no-hurry");
        estate.accepted("no-hurry");
        var promised = estate.accepted("pipe-leak");
        var response = read(estate.dispatcher, today(), today()).get("response");
        assertThat(response.get("answered").asInt()).isEqualTo(2);
        assertThat(response.get("inTime").asInt()).isEqualTo(1);
        assertThat(response.get("promised").asInt()).isEqualTo(1);
        clock.forward(Duration.ofDays(30));
        assertThat(estate.dispatcher
                        .get("/api/v1/tickets?late=true")
                        .is(200)
                        .json()
                        .get("items")
                        .valueStream()
                        .map(one -> one.get("id").asString()))
                .containsExactly(promised);
    }

    @Test
    void theClockStandsStillOnHoldAndBeginsAnewWithEachRound() {
        var ticket = estate.inProgress("pipe-leak");
        estate.act(estate.plumber, ticket, "suspend", Map.of("reason", "等配件")).is(200);
        clock.forward(Duration.ofDays(30));
        assertThat(late()).isEmpty();
        estate.act(estate.plumber, ticket, "resume").is(200);
        assertThat(late()).isEmpty();
        clock.forward(Duration.ofDays(30));
        assertThat(late()).containsExactly(ticket);
        estate.complete(estate.plumber, ticket, Map.of("workLog", "修好了")).is(200);
        assertThat(late()).isEmpty();
        estate.act(estate.resident, ticket, "reopen", Map.of("reason", "又漏了")).is(200);
        assertThat(late()).isEmpty();
        clock.forward(Duration.ofDays(30));
        assertThat(late()).containsExactly(ticket);
    }

    /** Given to somebody else it waits again, but it has been answered. */
    @Test
    void whatWasAcceptedInTimeIsNotLateForBeingTransferred() {
        var ticket = estate.accepted("pipe-leak");
        clock.forward(Duration.ofHours(3));
        var other = Map.of("assigneeId", estate.secondPlumberId, "reason", "换人");
        estate.act(estate.dispatcher, ticket, "transfer", other).is(200);
        assertThat(estate.status(ticket)).isEqualTo("ASSIGNED");
        assertThat(late()).isEmpty();
        assertThat(estate.read(estate.dispatcher, ticket).get("times").has("clockAnswered"))
                .isTrue();
        clock.forward(Duration.ofDays(30));
        assertThat(late()).containsExactly(ticket);
    }

    @Test
    void whatIsPaidFirstWaitsFromItsPayment() {
        var ticket = estate.submit("hood-cleaning");
        clock.forward(Duration.ofMinutes(20));
        events.publish(estate.billPaid(ticket, Estate.next(), "128.00"));
        Awaitility.await().until(() -> estate.status(ticket).equals("PENDING"));
        estate.act(estate.dispatcher, ticket, "assign", Map.of("assigneeId", estate.plumberId))
                .is(200);
        estate.act(estate.plumber, ticket, "accept").is(200);
        var shortest = read(estate.dispatcher, today().minusDays(1), today())
                .get("response")
                .get("spread")
                .path(0);
        assertThat(shortest.get("upToMinutes").asInt()).isEqualTo(15);
        assertThat(shortest.get("count").asInt()).isEqualTo(1);
        var times = estate.read(estate.dispatcher, ticket).get("times");
        assertThat(Duration.between(instant(times, "createdAt"), instant(times, "clockSince")))
                .isGreaterThanOrEqualTo(Duration.ofMinutes(20));
    }

    private static Instant instant(JsonNode times, String name) {
        return Instant.parse(times.get(name).asString());
    }

    @Test
    void refusesDaysThatTheDatabaseDoesNotKnow() {
        for (var day : List.of("9999-12-31", "%2B999999999-12-31", "0999-12-31", "-0001-01-01")) {
            estate.dispatcher
                    .get("/api/v1/ticket-statistics?from=" + day + "&to=" + day)
                    .isProblem(400, "request.invalid");
            var refused = estate.dispatcher
                    .get("/api/v1/tickets?createdFrom=" + day + "T00:00:00Z")
                    .isProblem(400, "request.invalid");
            assertThat(refused.json().get("errors").findValuesAsString("pointer"))
                    .containsExactly("/createdFrom");
        }
    }

    /** The ids of what is late. */
    private List<String> late() {
        return estate.dispatcher
                .get("/api/v1/tickets?late=true")
                .is(200)
                .json()
                .get("items")
                .valueStream()
                .map(one -> one.get("id").asString())
                .toList();
    }

    @Test
    void meansAreThoseOfTheRatings() {
        var ticket = estate.completed("pipe-leak");
        assertThat(read(estate.dispatcher, today(), today()).get("satisfaction").has("speed"))
                .isFalse();
        estate.act(estate.resident, ticket, "rate", FIVE).is(200);
        var said = read(estate.dispatcher, today(), today()).get("satisfaction");
        assertThat(said.get("rated").asInt()).isEqualTo(1);
        assertThat(said.get("speed").asString()).isEqualTo("4.0");
        assertThat(said.get("spread").path(4).get("count").asInt()).isEqualTo(1);
    }

    @Test
    void othersCountNothingOfIt() {
        estate.submit("pipe-leak");
        for (var other : new Api[] {estate.foreignDispatcher(), estate.otherCompany()}) {
            var numbers = read(other, today(), today());
            assertThat(numbers.get("standing").size()).isZero();
            assertThat(numbers.get("volume").size()).isZero();
        }
        assertThat(estate.dispatcher
                        .get("/api/v1/ticket-statistics?projectId=" + Estate.next() + "&from=" + today() + "&to="
                                + today())
                        .is(200)
                        .json()
                        .get("volume")
                        .size())
                .isZero();
        estate.plumber
                .get("/api/v1/ticket-statistics?from=" + today() + "&to=" + today())
                .isProblem(403, "request.forbidden");
        estate.staff(Estate.next(), Permissions.TICKET_SUBMIT)
                .get("/api/v1/ticket-statistics?from=" + today() + "&to=" + today())
                .isProblem(403, "request.forbidden");
    }

    @Test
    void aSpanIsADayToAYear() {
        var path = "/api/v1/ticket-statistics?from=%s&to=%s";
        estate.dispatcher.get(path.formatted("2026-02-02", "2026-02-01")).isProblem(400, "request.invalid");
        estate.dispatcher.get(path.formatted("2025-02-02", "2026-02-03")).isProblem(400, "request.invalid");
        estate.dispatcher.get(path.formatted("2025-02-02", "2026-02-02")).is(200);
        estate.dispatcher.get(path.formatted("yesterday", "2026-02-02")).isProblem(400, "request.invalid");
        estate.dispatcher.get(path.formatted("9999-12-31", "9999-12-31")).isProblem(400, "request.invalid");
        estate.dispatcher.get(path.formatted("0999-12-31", "0999-12-31")).isProblem(400, "request.invalid");
        estate.dispatcher.get("/api/v1/ticket-statistics?from=2026-02-02").isProblem(400, "request.http-400");
    }
}
