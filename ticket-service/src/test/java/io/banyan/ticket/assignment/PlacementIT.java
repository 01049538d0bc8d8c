package io.banyan.ticket.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.common.contract.ticket.TicketAssigned;
import io.banyan.common.contract.user.Permissions;
import io.banyan.common.contract.user.UserInternalApi.DepartmentFacts;
import io.banyan.common.test.Api;
import io.banyan.ticket.Estate;
import io.banyan.ticket.Neighbours;
import io.banyan.ticket.TicketIT;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Jobs for a department's pool, and for a company from outside. */
@NullUnmarked
class PlacementIT extends TicketIT {

    @Autowired
    JdbcClient jdbc;

    private long department;
    private Api member;

    @BeforeEach
    void aDepartmentWithOneMember() {
        department = Estate.next();
        Neighbours.ONES.departments.put(department, new DepartmentFacts(department, estate.company, "工程部"));
        member = estate.worker(Estate.next(), department, "plumbing");
    }

    private Instant tomorrow() {
        return clock.instant().plus(Duration.ofDays(1));
    }

    private int pool(Api who) {
        return who.get("/api/v1/dispatch/pool").is(200).json().get("total").asInt();
    }

    private int listed(Api who) {
        return who.get("/api/v1/tickets").is(200).json().get("total").asInt();
    }

    private String vendor(Map<String, Object> more) {
        var request = new HashMap<String, Object>(
                Map.of("name", "迅捷电梯维保", "contact", "赵工", "phone", "021-5555 8888", "skills", List.of("elevator")));
        request.putAll(more);
        return estate.dispatcher
                .post("/api/v1/vendors", request)
                .is(201)
                .json()
                .get("id")
                .asString();
    }

    @Test
    void aDepartmentsPoolIsForItsMembers() {
        var ticket = estate.submit("pipe-leak");
        estate.act(estate.dispatcher, ticket, "assign", Map.of("departmentId", department, "dueAt", tomorrow()))
                .is(200);
        assertThat(estate.status(ticket)).isEqualTo("PENDING");
        assertThat(List.of(pool(member), pool(estate.plumber), pool(estate.dispatcher)))
                .containsExactly(1, 0, 1);
        assertThat(List.of(listed(member), listed(estate.plumber))).containsExactly(1, 0);
        estate.plumber.get("/api/v1/tickets/" + ticket).isProblem(404, "ticket.not-found");
        estate.act(estate.plumber, ticket, "grab").isProblem(404, "ticket.not-found");
        var candidates = estate.dispatcher
                .get("/api/v1/dispatch/tickets/" + ticket + "/candidates")
                .is(200)
                .json()
                .get("items");
        assertThat(candidates).hasSize(1);

        estate.act(member, ticket, "grab").is(200);
        var read = estate.read(member, ticket).get("placement");
        assertThat(read.get("department").get("name").asString()).isEqualTo("工程部");
        assertThat(estate.read(estate.resident, ticket).get("placement").has("department"))
                .isFalse();
    }

    @Test
    void whoSeesEverythingGrabsOnlyWhatIsHis() {
        var both = estate.staff(Estate.next(), Permissions.TICKET_READ, Permissions.TICKET_WORK);
        var ticket = estate.submit("pipe-leak");
        estate.act(estate.dispatcher, ticket, "assign", Map.of("departmentId", department))
                .is(200);
        assertThat(estate.read(both, ticket).get("availableActions")).isEmpty();
        estate.act(both, ticket, "grab").isProblem(403, "ticket.not-yours");
    }

    @Test
    void comesBackToThePoolItCameFromAndIsCalledOutOfIt() {
        var ticket = estate.accepted("pipe-leak");
        estate.act(estate.plumber, ticket, "transfer", Map.of("departmentId", department, "reason", "要专人"))
                .is(200);
        assertThat(estate.status(ticket)).isEqualTo("PENDING");
        assertThat(pool(estate.plumber)).isZero();
        estate.act(estate.dispatcher, ticket, "recall", Map.of("reason", "谁都可以"))
                .is(200);
        assertThat(pool(estate.plumber)).isEqualTo(1);
        estate.act(estate.dispatcher, ticket, "recall", Map.of("reason", "再来一次"))
                .isProblem(409, "ticket.illegal-move");
    }

    @Test
    void refusesWhomItDoesNotKnow() {
        var ticket = estate.submit("pipe-leak");
        var foreign = Estate.next();
        Neighbours.ONES.departments.put(foreign, new DepartmentFacts(foreign, Estate.next(), "别家"));
        for (var unknown : List.of(foreign, Estate.next())) {
            estate.act(estate.dispatcher, ticket, "assign", Map.of("departmentId", unknown))
                    .isProblem(422, "ticket.department-unknown");
        }
        estate.act(estate.dispatcher, ticket, "assign", Map.of()).isProblem(400, "request.invalid");
        estate.act(
                        estate.dispatcher,
                        ticket,
                        "assign",
                        Map.of("departmentId", department, "assigneeId", estate.plumberId))
                .isProblem(400, "request.invalid");
        for (var due : List.of(clock.instant(), clock.instant().plus(Duration.ofDays(91)))) {
            estate.act(estate.dispatcher, ticket, "assign", Map.of("assigneeId", estate.plumberId, "dueAt", due))
                    .isProblem(422, "ticket.due-invalid");
        }
        assertThat(estate.status(ticket)).isEqualTo("PENDING");
    }

    @Test
    void aVendorsJobIsRecordedByWhoStandsForIt() {
        var vendor = vendor(Map.of());
        var ticket = estate.submit("pipe-leak");
        estate.act(estate.dispatcher, ticket, "assign", Map.of("vendorId", vendor, "assigneeId", estate.plumberId))
                .isProblem(400, "request.invalid");
        estate.act(
                        estate.dispatcher,
                        ticket,
                        "assign",
                        Map.of("vendorId", vendor, "assigneeId", estate.plumberId, "dueAt", tomorrow()))
                .is(200);
        assertThat(events.await(TicketAssigned.class, event -> event.ticketId() == Long.parseLong(ticket)))
                .singleElement()
                .satisfies(event -> assertThat(event.vendorName()).isEqualTo("迅捷电梯维保"));
        estate.act(estate.plumber, ticket, "accept").is(200);
        estate.act(estate.plumber, ticket, "arrive").is(200);
        estate.act(estate.plumber, ticket, "record-progress", Map.of("note", "厂家已换件"))
                .is(200);
        estate.complete(estate.plumber, ticket, Map.of("workLog", "厂家修好")).is(200);
        assertThat(estate.read(estate.resident, ticket)
                        .get("placement")
                        .get("vendor")
                        .get("name")
                        .asString())
                .isEqualTo("迅捷电梯维保");
        assertThat(estate.dispatcher
                        .get("/api/v1/tickets?vendorId=" + vendor)
                        .is(200)
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void onlyTheDispatcherSendsWorkOut() {
        var vendor = vendor(Map.of());
        var ticket = estate.accepted("pipe-leak");
        var out = Map.of("vendorId", vendor, "assigneeId", estate.plumberId, "dueAt", tomorrow(), "reason", "自己修不了");
        estate.act(estate.plumber, ticket, "transfer", out).isProblem(403, "request.forbidden");
        estate.act(estate.dispatcher, ticket, "transfer", out).is(200);
        // A colleague takes it over without the vendor.
        estate.act(estate.plumber, ticket, "transfer", Map.of("assigneeId", estate.secondPlumberId, "reason", "还是自己来"))
                .is(200);
        assertThat(estate.read(estate.dispatcher, ticket).get("placement").has("vendor"))
                .isFalse();
    }

    @Test
    void keepsTheRegisterWithinCompanyAndProjects() {
        var vendor = vendor(Map.of("projectId", estate.project));
        var path = "/api/v1/vendors/" + vendor;
        var found = estate.dispatcher.get(path).is(200);
        assertThat(found.json().get("phone").asString()).isEqualTo("021-5555 8888");
        assertThat(jdbc.sql("SELECT phone_sealed FROM vendor WHERE id = ?")
                        .param(vendor)
                        .query(String.class)
                        .single())
                .startsWith("v1.")
                .doesNotContain("5555");
        estate.otherCompany().get(path).isProblem(404, "vendor.not-found");
        estate.foreignDispatcher().get(path).isProblem(404, "vendor.not-found");
        estate.plumber.get(path).isProblem(403, "request.forbidden");
        var same = Map.of("projectId", estate.project, "name", "迅捷电梯维保", "contact", "x", "phone", "55558888");
        estate.dispatcher.post("/api/v1/vendors", same).isProblem(409, "vendor.name-taken");
        estate.dispatcher
                .post(
                        "/api/v1/vendors",
                        Map.of("projectId", Estate.next(), "name", "x", "contact", "x", "phone", "55558888"))
                .isProblem(404, "vendor.project-not-found");
        estate.dispatcher
                .post("/api/v1/vendors", Map.of("name", "y", "contact", "x", "phone", "call me"))
                .isProblem(400, "request.invalid");

        var closed = Map.of("name", "迅捷电梯维保", "contact", "赵工", "phone", "55558888", "active", false);
        estate.dispatcher.put(path, closed).isProblem(428, "request.if-match-missing");
        estate.dispatcher
                .with("If-Match", String.valueOf(found.header("ETag")))
                .put(path, closed)
                .is(200);
        estate.act(
                        estate.dispatcher,
                        estate.submit("pipe-leak"),
                        "assign",
                        Map.of("vendorId", vendor, "assigneeId", estate.plumberId, "dueAt", tomorrow()))
                .isProblem(422, "ticket.vendor-unknown");
    }
}
