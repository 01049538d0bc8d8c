package io.banyan.ticket;

import io.banyan.common.contract.billing.BillIssued;
import io.banyan.common.contract.billing.BillPaid;
import io.banyan.common.contract.billing.BillReopened;
import io.banyan.common.contract.inventory.InventoryInternalApi.ItemFacts;
import io.banyan.common.contract.inventory.MaterialsIssued;
import io.banyan.common.contract.shared.SourceRef;
import io.banyan.common.contract.user.Permissions;
import io.banyan.common.contract.user.UserInternalApi.AccountKind;
import io.banyan.common.contract.user.UserInternalApi.Authority;
import io.banyan.common.contract.user.UserInternalApi.Contact;
import io.banyan.common.contract.user.UserInternalApi.Place;
import io.banyan.common.contract.user.UserInternalApi.ProjectFacts;
import io.banyan.common.contract.user.UserInternalApi.StaffMember;
import io.banyan.common.test.Api;
import io.banyan.common.test.Identities;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A company of its own for a test: a project, two houses with residents, a public area, the office and two plumbers. */
public final class Estate {

    private static final AtomicLong NEXT = new AtomicLong(500_000);

    public final long company = next();
    public final long project = next();
    public final long house = next();
    public final long otherHouse = next();
    public final long garden = next();
    public final long building = next();
    public final long otherBuilding = next();
    public final long residentId = next();
    public final long plumberId = next();
    public final long secondPlumberId = next();
    public final long dispatcherId = next();
    public final long item = next();
    public final Api resident;
    public final Api neighbour;
    public final Api plumber;
    public final Api secondPlumber;
    public final Api dispatcher;
    public final Api desk;
    private final Api api;
    private final Identities identities;
    private final Clock clock;

    Estate(Api api, Identities identities, Clock clock) {
        this.api = api;
        this.identities = identities;
        this.clock = clock;
        var town = Neighbours.ONES;
        town.projects.put(project, new ProjectFacts(project, company, "GY" + project, "桂苑", "Asia/Shanghai"));
        town.places.put(house, new Place(house, company, project, false, "3栋2单元1202", "3栋", "2单元", building));
        town.places.put(otherHouse, new Place(otherHouse, company, project, false, "5栋101", "5栋", null, otherBuilding));
        town.places.put(garden, new Place(garden, company, project, true, "中心花园", null, null, null));
        town.contacts.put(residentId, new Contact(residentId, "住户" + residentId, "13900000001"));
        town.authorities.put(
                residentId,
                new Authority(
                        residentId,
                        AccountKind.RESIDENT,
                        company,
                        "住户" + residentId,
                        1,
                        true,
                        Set.of(),
                        Set.of(),
                        Set.of(house)));
        town.items.put(item, new ItemFacts(item, "密封圈", "个", new BigDecimal("3.50")));
        town.stock.put(item, new BigDecimal("10"));
        resident = api.as(identities.resident(residentId, company, Set.of(house)));
        neighbour = api.as(identities.resident(next(), company, Set.of(otherHouse)));
        plumber = worker(plumberId, "plumbing");
        secondPlumber = worker(secondPlumberId, "plumbing");
        dispatcher = staff(
                dispatcherId,
                Permissions.TICKET_READ,
                Permissions.TICKET_DISPATCH,
                Permissions.TICKET_CATEGORY_MANAGE,
                Permissions.VENDOR_MANAGE);
        desk = staff(next(), Permissions.TICKET_READ, Permissions.TICKET_SUBMIT);
        dispatcher
                .post("/api/v1/ticket-categories/actions/install-defaults", Map.of("projectId", project))
                .is(200);
    }

    public static long next() {
        return NEXT.incrementAndGet();
    }

    /** A technician, known to user-service too. */
    public Api worker(long id, String... skills) {
        return worker(id, null, skills);
    }

    /** One of a department. */
    public Api worker(long id, @Nullable Long department, String... skills) {
        Neighbours.ONES.staff.put(
                id, new StaffMember(id, company, "员工" + id, Set.of(skills), Set.of(project), true, department));
        Neighbours.ONES.contacts.put(id, new Contact(id, "员工" + id, "138000" + id));
        return staff(id, Permissions.TICKET_WORK);
    }

    public Api staff(long id, String... permissions) {
        return api.as(identities.staff(id, company, Set.of(project), Set.of(permissions)));
    }

    /** Another project of the company, with the default catalogue. */
    public long anotherProject() {
        var other = next();
        Neighbours.ONES.projects.put(other, new ProjectFacts(other, company, "LY" + other, "兰苑", "Asia/Shanghai"));
        staffOf(other, Permissions.TICKET_CATEGORY_MANAGE)
                .post("/api/v1/ticket-categories/actions/install-defaults", Map.of("projectId", other))
                .is(200);
        return other;
    }

    /** Sees another project of the company, and not this one. */
    public Api staffOf(long other, String... permissions) {
        return api.as(identities.staff(next(), company, Set.of(other), Set.of(permissions)));
    }

    /** Sees one building of the project, and nothing else of it. */
    public Api staffOfBuilding(long building, String... permissions) {
        return api.as(identities.staffOfBuildings(next(), company, project, Set.of(building), Set.of(permissions)));
    }

    public Api strangerResident() {
        return api.as(identities.resident(next(), next(), Set.of(next())));
    }

    /** The dispatcher of another project of the same company. */
    public Api foreignDispatcher() {
        return api.as(identities.staff(
                next(), company, Set.of(next()), Set.of(Permissions.TICKET_READ, Permissions.TICKET_DISPATCH)));
    }

    /** The dispatcher of another company that happens to have a project of the same id. */
    public Api otherCompany() {
        return api.as(identities.staff(
                next(), next(), Set.of(project), Set.of(Permissions.TICKET_READ, Permissions.TICKET_DISPATCH)));
    }

    public Map<String, Object> report(String category) {
        return new HashMap<>(Map.of("categoryCode", category, "houseId", house, "title", "厨房漏水"));
    }

    public String submit(String category) {
        return resident.key()
                .post("/api/v1/tickets", report(category))
                .is(201)
                .json()
                .get("id")
                .asString();
    }

    public Api.Answer act(Api who, String ticket, String action, Object body) {
        return who.key().post("/api/v1/tickets/" + ticket + "/actions/" + action, body);
    }

    public Api.Answer act(Api who, String ticket, String action) {
        return who.key().send("POST", "/api/v1/tickets/" + ticket + "/actions/" + action, null);
    }

    /** Given to the plumber and accepted. */
    public String accepted(String category) {
        var ticket = submit(category);
        act(dispatcher, ticket, "assign", Map.of("assigneeId", plumberId)).is(200);
        act(plumber, ticket, "accept").is(200);
        return ticket;
    }

    public String inProgress(String category) {
        var ticket = accepted(category);
        act(plumber, ticket, "arrive").is(200);
        return ticket;
    }

    public String completed(String category) {
        var ticket = inProgress(category);
        complete(plumber, ticket, Map.of("workLog", "修好了")).is(200);
        return ticket;
    }

    /** Completes with the version read just before. */
    public Api.Answer complete(Api who, String ticket, Object body) {
        return who.key().with("If-Match", etag(ticket)).post("/api/v1/tickets/" + ticket + "/actions/complete", body);
    }

    public String etag(String ticket) {
        return String.valueOf(
                dispatcher.get("/api/v1/tickets/" + ticket).is(200).header("ETag"));
    }

    public JsonNode read(Api who, String ticket) {
        return who.get("/api/v1/tickets/" + ticket).is(200).json();
    }

    public String status(String ticket) {
        return read(dispatcher, ticket).get("status").asString();
    }

    public BillIssued billIssued(String ticket, long billId, String amount) {
        return new BillIssued(
                UUID.randomUUID(),
                clock.instant(),
                company,
                billId,
                "B" + billId,
                project,
                house,
                residentId,
                SourceRef.ticket(Long.parseLong(ticket), 1),
                new BigDecimal(amount),
                "维修",
                LocalDate.of(2026, 12, 1));
    }

    public BillPaid billPaid(String ticket, long billId, String amount) {
        return new BillPaid(
                UUID.randomUUID(),
                clock.instant(),
                company,
                billId,
                "B" + billId,
                project,
                house,
                residentId,
                SourceRef.ticket(Long.parseLong(ticket), 1),
                new BigDecimal(amount),
                clock.instant());
    }

    public BillReopened billReopened(String ticket, long billId, String amount) {
        return new BillReopened(
                UUID.randomUUID(),
                clock.instant(),
                company,
                billId,
                "B" + billId,
                project,
                house,
                residentId,
                SourceRef.ticket(Long.parseLong(ticket), 1),
                new BigDecimal(amount),
                7,
                new BigDecimal(amount),
                new BigDecimal(amount));
    }

    public MaterialsIssued issued(String ticket, String requisition, String quantity) {
        return new MaterialsIssued(
                UUID.randomUUID(),
                clock.instant(),
                company,
                Long.parseLong(requisition),
                Long.parseLong(ticket),
                project,
                plumberId,
                1,
                List.of(new MaterialsIssued.Line(item, new BigDecimal(quantity))));
    }
}
