package io.banyan.story.access;

import io.banyan.story.client.Answer.WrongAnswer;
import io.banyan.story.client.Gateway;
import io.banyan.story.client.Json;
import io.banyan.story.client.Session;
import io.banyan.story.people.Cashier;
import io.banyan.story.people.Dispatcher;
import io.banyan.story.people.Inspector;
import io.banyan.story.people.People;
import io.banyan.story.people.Resident;
import io.banyan.story.people.Storekeeper;
import io.banyan.story.people.Technician;
import io.banyan.story.people.Ticket;
import io.banyan.story.people.Work;
import io.banyan.story.seed.StoreSeed;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A project in which something of every kind has happened: a job from report to refund, a second report that waits, an inspection, a
 * draft. One member of staff with every permission does it all.
 */
final class Site {

    private static final String ITEM = "WASHER-4";

    private final Gateway gateway;
    private final Session boss;
    private final People people;
    private final String project;
    private final Examples examples;
    private final Random random;

    Site(Gateway gateway, Session boss, People people, String project, Random random) {
        this.gateway = gateway;
        this.boss = boss;
        this.people = people;
        this.project = project;
        this.random = random;
        this.examples = new Examples(boss, project);
    }

    Examples examples() {
        return examples;
    }

    /** Lets somebody of a house live through it all. */
    Resident happen() {
        var house = freeHouse();
        var owner = movesIn("业主", house, "OWNER");
        examples.put("/api/v1/houses", house);
        job(owner);
        var waiting = owner.reports("pipe-leak", "权限矩阵:等待处理");
        examples.put("/api/v1/tickets", waiting.id());
        examples.put("/api/v1/dispatch/tickets", waiting.id());
        examples.put("/api/v1/files", owner.upload("wall.jpg", "image/jpeg", Examples.picture(), "TICKET"));
        comment(waiting);
        new OfficeThings(boss, people, project, examples, random).make();
        asksToBeVerified(owner);
        category();
        vendor();
        loan();
        export("tickets");
        export("bills");
        inspect();
        var draft = Map.of("projectId", project, "title", "权限矩阵", "body", "草稿", "urgent", false);
        examples.put("/api/v1/announcements", made("/api/v1/announcements", draft));
        return owner;
    }

    /** Somebody is put on record for a house, signs in and is verified. */
    Resident movesIn(String name, String house, String role) {
        var phone = people.freshPhone();
        var until =
                LocalDate.ofInstant(gateway.clock().instant(), ZoneOffset.UTC).plusDays(30);
        var right = role.equals("OWNER")
                ? Map.of("houseId", house, "role", role)
                : Map.of("houseId", house, "role", role, "validTo", until.toString());
        var owner = made(
                "/api/v1/owners", Map.of("name", name, "phone", phone, "projectId", project, "houses", List.of(right)));
        examples.putFirst("/api/v1/owners", owner);
        var resident = people.signsIn(name, phone, house);
        resident.provesHisHouse();
        return resident;
    }

    String freeHouse() {
        var houses = boss.get("/api/v1/houses?kind=HOUSE&size=100&projectId=" + project)
                .is(200)
                .items();
        return Json.text(houses.get(random.nextInt(houses.size())), "id", "house");
    }

    private void job(Resident owner) {
        var technician = new Technician("ax", boss);
        var store = new Storekeeper("ax", boss);
        var desk = new Dispatcher("ax", boss);
        var item = item(ITEM);
        var ticket = desk.assigns(owner.reports("pipe-leak", "权限矩阵:全程"), technician);
        var working = technician.arrives(technician.accepts(ticket));
        var requisition = Json.text(technician.requests(working, item, "2"), "id", "requisition");
        var _ = store.awaitRequisition(requisition, "HELD");
        var _ = store.issues(requisition);
        var _ = technician.awaitTicket(
                ticket.id(), now -> now.amount(requisition, "issued").signum() > 0);
        var returned = technician.returns(working, requisition, item, "1");
        var done = Work.of("更换垫片", "0.5").using(requisition, item, "1");
        var completed = technician.completes(returned, done);
        examples.put("/api/v1/inventory/requisitions", requisition);
        paid(owner, completed);
        var disposals = store.awaitDisposals(ticket, 1);
        examples.put("/api/v1/inventory/disposals", Json.text(disposals.getFirst(), "id", "disposal"));
        var _ = owner.confirms(completed);
    }

    private void paid(Resident owner, Ticket ticket) {
        var cashier = new Cashier("ax", boss);
        var bill = owner.awaitBill(ticket, 1);
        var billId = Json.text(bill, "id", "bill");
        var payment = cashier.collects(bill);
        var _ = owner.awaitPaid(bill);
        var refund = boss.post("/api/v1/refunds", Map.of("paymentId", payment.id(), "amount", "1.00", "reason", "权限矩阵"))
                .is(201);
        examples.put("/api/v1/bills", billId);
        examples.put("/api/v1/payments", payment.id());
        examples.put("/api/v1/refunds", refund.get("id"));
        examples.put("/api/v1/receipts", Json.text(cashier.receipts(billId).getFirst(), "id", "receipt"));
        examples.put("/api/v1/inbox", Json.text(owner.awaitMessage("bill.paid", billId), "id", "message"));
    }

    private String item(String code) {
        return boss.get("/api/v1/inventory/items?size=100").is(200).items().stream()
                .filter(one -> Json.text(one, "code", "item").equals(code))
                .map(one -> Json.text(one, "id", "item"))
                .findFirst()
                .orElseThrow(() -> new WrongAnswer("access: the demo data have no item " + code + ": run deploy/seed"));
    }

    private void vendor() {
        var name = "权限矩阵-" + Long.toString(random.nextLong(), Character.MAX_RADIX);
        var body = Map.of("projectId", project, "name", name, "contact", "赵工", "phone", "021-55558888");
        examples.put("/api/v1/vendors", made("/api/v1/vendors", body));
    }

    private void loan() {
        var store = new Storekeeper("ax", boss);
        var warehouse = examples.of("/api/v1/inventory/warehouses");
        var drill = item(StoreSeed.TOOL);
        store.buys(warehouse, drill, "1", "368.00");
        var me = boss.get("/api/v1/me").is(200).get("personId");
        examples.put("/api/v1/inventory/loans", store.lends(warehouse, drill, me, "2027-01-01"));
    }

    /** Nobody else's; so that nobody is told that it is there. */
    private void export(String list) {
        var path = "/api/v1/" + list + "/exports";
        examples.put(path, boss.post(path, Map.of()).is(202).get("id"));
    }

    private void comment(Ticket ticket) {
        var _ = boss.post("/api/v1/tickets/" + ticket.id() + "/comments", Map.of("text", "收到"))
                .is(201);
    }

    private void category() {
        var leak = boss.get("/api/v1/ticket-categories?projectId=" + project).is(200).items().stream()
                .flatMap(Site::withChildren)
                .filter(one -> Json.textOrEmpty(one, "code").equals("pipe-leak"))
                .map(one -> Json.text(one, "id", "category"))
                .findFirst()
                .orElseThrow();
        var services =
                boss.get("/api/v1/service-items?categoryId=" + leak).is(200).items();
        examples.put("/api/v1/ticket-categories", leak);
        examples.put("/api/v1/service-items", Json.text(services.getFirst(), "id", "service item"));
    }

    /** Asks by documents for a house he has already; the reviewer finds out. The member of his household is he himself. */
    private void asksToBeVerified(Resident owner) {
        var document = owner.upload("deed.jpg", "image/jpeg", Examples.picture(), "VERIFICATION");
        examples.put("/api/v1/verification-applications", owner.asksByDocument(project, document));
        examples.name("fileIds", document);
        examples.name("memberId", examples.of("/api/v1/owners"));
    }

    private static Stream<JsonNode> withChildren(JsonNode node) {
        return Stream.concat(
                Stream.of(node.path("category")),
                node.path("children").valueStream().flatMap(Site::withChildren));
    }

    private void inspect() {
        var inspector = new Inspector("ax", boss);
        var machine = boss.get("/api/v1/equipment?projectId=" + project).is(200).items();
        var card = boss.get("/api/v1/equipment/" + Json.text(machine.getFirst(), "id", "equipment"))
                .is(200)
                .json();
        examples.put("/api/v1/equipment", Json.text(card, "id", "equipment"));
        examples.put("/api/v1/equipment-types", Json.text(card.path("type"), "id", "equipment"));
        // Whoever may add equipment is told that there is one of this code, so that none is added at each try.
        examples.name("equipmentCode", Json.text(card, "code", "equipment"));
        var code = Json.text(card, "qrContent", "equipment");
        JsonNode report = inspector.reportsAbnormal(code, inspector.scans(code));
        examples.put("/api/v1/inspections", Json.text(report, "id", "inspection"));
        examples.name("code", code);
    }

    private String made(String path, Map<String, ?> body) {
        return boss.post(path, body).is(201).get("id");
    }
}
