package io.banyan.ticket.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.contract.user.UserInternalApi.Contact;
import io.banyan.common.contract.user.UserInternalApi.StaffMember;
import io.banyan.common.test.Api;
import io.banyan.ticket.Estate;
import io.banyan.ticket.Neighbours;
import io.banyan.ticket.TicketIT;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What lies outside a caller's scope does not exist for him: not in lists, not by id, not for any action. */
class ScopeIT extends TicketIT {

    private static int total(Api who, String query) {
        return who.get("/api/v1/tickets" + query).is(200).json().get("total").asInt();
    }

    @Test
    void othersSeeNothing() {
        var ticket = estate.submit("pipe-leak");
        for (var other : List.of(
                estate.neighbour, estate.strangerResident(), estate.foreignDispatcher(), estate.otherCompany())) {
            other.get("/api/v1/tickets/" + ticket).isProblem(404, "ticket.not-found");
            assertThat(total(other, "")).isZero();
            other.get("/api/v1/tickets/" + ticket + "/comments").isProblem(404, "ticket.not-found");
        }
        for (var other : List.of(estate.foreignDispatcher(), estate.otherCompany())) {
            estate.act(other, ticket, "assign", Map.of("assigneeId", estate.plumberId))
                    .isProblem(404, "ticket.not-found");
            estate.act(other, ticket, "cancel", Map.of("reason", "x")).isProblem(404, "ticket.not-found");
        }
        estate.act(estate.neighbour, ticket, "cancel", Map.of("reason", "x")).isProblem(404, "ticket.not-found");
        assertThat(estate.status(ticket)).isEqualTo("PENDING");
    }

    @Test
    void technicianSeesThePoolAndHisOwn() {
        var pooled = estate.submit("pipe-leak");
        var his = estate.accepted("pipe-leak");
        assertThat(total(estate.plumber, "")).isEqualTo(2);
        assertThat(total(estate.plumber, "?mine=true")).isEqualTo(1);
        assertThat(total(estate.secondPlumber, "")).isEqualTo(1);
        estate.secondPlumber.get("/api/v1/tickets/" + his).isProblem(404, "ticket.not-found");
        estate.secondPlumber.get("/api/v1/tickets/" + pooled).is(200);
    }

    @Test
    void whoReportsOnTheSpotSeesThePoolHisOwnAndWhatHeReported() {
        var reporter = estate.staff(Estate.next(), Permissions.TICKET_SUBMIT, Permissions.TICKET_WORK);
        var others = estate.accepted("pipe-leak");
        var body = estate.report("pipe-leak");
        body.put("contactName", "陈女士");
        body.put("contactPhone", "13911112222");
        var reported = reporter.key()
                .post("/api/v1/tickets", body)
                .is(201)
                .json()
                .get("id")
                .asString();
        estate.act(estate.dispatcher, reported, "assign", Map.of("assigneeId", estate.plumberId))
                .is(200);
        reporter.get("/api/v1/tickets/" + others).isProblem(404, "ticket.not-found");
        reporter.get("/api/v1/tickets/" + reported).is(200);
        assertThat(total(reporter, "")).isEqualTo(1);
    }

    @Test
    void nobodyApprovesHisOwnQuoteInTheCustomersPlace() {
        var id = Estate.next();
        Neighbours.ONES.staff.put(
                id,
                new StaffMember(id, estate.company, "员工" + id, Set.of("plumbing"), Set.of(estate.project), true, null));
        Neighbours.ONES.contacts.put(id, new Contact(id, "员工" + id, "13800000000"));
        var both = estate.staff(id, Permissions.TICKET_SUBMIT, Permissions.TICKET_WORK);
        var body = estate.report("pipe-leak");
        body.put("contactName", "陈女士");
        body.put("contactPhone", "13911112222");
        var ticket = both.key()
                .post("/api/v1/tickets", body)
                .is(201)
                .json()
                .get("id")
                .asString();
        estate.act(estate.dispatcher, ticket, "assign", Map.of("assigneeId", id))
                .is(200);
        estate.act(both, ticket, "accept").is(200);
        estate.act(both, ticket, "quote", Map.of("labourHours", "1")).is(200);
        assertThat(estate.read(both, ticket).get("availableActions").toString()).doesNotContain("approve-quote");
        var tag = estate.etag(ticket);
        estate.act(both.with("If-Match", tag), ticket, "approve-quote").isProblem(403, "ticket.not-yours");
        estate.act(estate.desk.with("If-Match", tag), ticket, "approve-quote").is(200);
    }

    @Test
    void staffOfABuildingSeeWhatLiesThere() {
        var ticket = estate.submit("pipe-leak");
        var here = estate.staffOfBuilding(
                estate.building, Permissions.TICKET_READ, Permissions.TICKET_SUBMIT, Permissions.TICKET_DISPATCH);
        var there = estate.staffOfBuilding(
                estate.otherBuilding, Permissions.TICKET_READ, Permissions.TICKET_SUBMIT, Permissions.TICKET_DISPATCH);
        here.get("/api/v1/tickets/" + ticket).is(200);
        assertThat(total(here, "")).isEqualTo(1);
        there.get("/api/v1/tickets/" + ticket).isProblem(404, "ticket.not-found");
        there.get("/api/v1/tickets/" + ticket + "/comments").isProblem(404, "ticket.not-found");
        assertThat(total(there, "")).isZero();
        estate.act(there, ticket, "cancel", Map.of("reason", "x")).isProblem(404, "ticket.not-found");
        there.key().post("/api/v1/tickets", estate.report("pipe-leak")).is(404);
        estate.act(here, ticket, "assign", Map.of("assigneeId", estate.plumberId))
                .is(200);
    }

    @Test
    void filtersAndSorts() {
        var first = estate.submit("pipe-leak");
        var second = estate.submit("power-fault");
        estate.act(estate.resident, second, "cancel", Map.of("reason", "自己好了")).is(200);
        assertThat(total(estate.dispatcher, "?status=PENDING&status=CANCELLED")).isEqualTo(2);
        assertThat(total(estate.dispatcher, "?status=CANCELLED")).isEqualTo(1);
        assertThat(total(estate.dispatcher, "?categoryCode=pipe-leak&priority=HIGH&houseId=" + estate.house))
                .isEqualTo(1);
        assertThat(total(estate.dispatcher, "?q=1202")).isEqualTo(2);
        assertThat(total(estate.dispatcher, "?q=%25")).isZero();
        assertThat(total(estate.dispatcher, "?createdFrom=2099-01-01T00:00:00Z"))
                .isZero();
        var sorted = estate.dispatcher
                .get("/api/v1/tickets?sort=number,asc&size=1")
                .is(200)
                .json();
        assertThat(sorted.get("total").asInt()).isEqualTo(2);
        assertThat(sorted.get("items").path(0).get("id").asString()).isEqualTo(first);
        estate.dispatcher.get("/api/v1/tickets?sort=version").isProblem(400, "request.invalid");
        estate.dispatcher.get("/api/v1/tickets?sort=number,down").isProblem(400, "request.invalid");
        estate.dispatcher.get("/api/v1/tickets?state=PENDING").isProblem(400, "request.unknown-parameter");
        estate.dispatcher.get("/api/v1/tickets?status=NOPE").isProblem(400, "request.invalid");
        estate.dispatcher.get("/api/v1/tickets?size=101").isProblem(400, "request.invalid");
    }

    @Test
    void staleVersionsAreRefused() {
        var ticket = estate.submit("pipe-leak");
        var old = estate.etag(ticket);
        estate.act(estate.dispatcher, ticket, "assign", Map.of("assigneeId", estate.plumberId))
                .is(200);
        estate.act(estate.plumber.with("If-Match", old), ticket, "accept").isProblem(412, "request.stale");
        var accepted = estate.act(estate.plumber.with("If-Match", estate.etag(ticket)), ticket, "accept")
                .is(200);
        assertThat(accepted.header("ETag")).isEqualTo(estate.etag(ticket));
        estate.act(estate.plumber, ticket, "arrive").is(200);
        estate.act(estate.plumber, ticket, "complete", Map.of("workLog", "好了"))
                .isProblem(428, "request.if-match-missing");
        estate.act(estate.plumber.with("If-Match", "\"0\""), ticket, "complete", Map.of("workLog", "好了"))
                .isProblem(412, "request.stale");
        assertThat(estate.status(ticket)).isEqualTo("IN_PROGRESS");
    }

    @Test
    void unknownActionsAndIdsAreNotThere() {
        var ticket = estate.submit("pipe-leak");
        estate.act(estate.dispatcher, ticket, "explode").is(404);
        estate.dispatcher.get("/api/v1/tickets/1").isProblem(404, "ticket.not-found");
        estate.dispatcher.get("/api/v1/tickets/abc").isProblem(400, "request.invalid");
    }

    @Test
    void problemsSpeakTheReadersLanguage() {
        var title = estate.dispatcher
                .with("Accept-Language", "en")
                .get("/api/v1/tickets/1")
                .is(404)
                .json()
                .get("title")
                .asString();
        assertThat(title).isEqualTo("No such ticket");
        assertThat(estate.dispatcher
                        .get("/api/v1/tickets/1")
                        .json()
                        .get("title")
                        .asString())
                .isEqualTo("工单不存在");
    }
}
