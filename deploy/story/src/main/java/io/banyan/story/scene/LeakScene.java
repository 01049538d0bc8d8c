package io.banyan.story.scene;

import io.banyan.story.client.Json;
import io.banyan.story.people.Payment;
import io.banyan.story.people.Resident;
import io.banyan.story.people.Storekeeper.Shelf;
import io.banyan.story.people.Technician;
import io.banyan.story.people.Ticket;
import io.banyan.story.people.Work;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The main job from beginning to end: a leaking pipe, two washers of which one is used, a bill, a payment, a rating. */
public final class LeakScene implements Scene {

    private static final String CATEGORY = "pipe-leak";
    private static final String SERVICE = "pipe-leak/seal";
    private static final String WASHER = "WASHER-4";
    private static final String HOURS = "0.5";

    @Override
    public String letter() {
        return "a";
    }

    @Override
    public String title() {
        return "厨房水管漏水,从报修到评价 [a leaking pipe, from report to rating]";
    }

    @Override
    public void play(Stage stage) {
        stage.ensureStock(WASHER, 50);
        var resident = stage.tell("王芳入住登记,短信登录,业主认证", "signs in by SMS, verified by phone", () -> stage.movesIn("王芳"));
        var ticket = stage.tell("报修:厨房水管漏水,附照片", "reports with a photo", () -> report(resident));
        var zhang = stage.people().zhang();
        stage.act("客服派单给张师傅", "desk assigns", () -> assign(stage, resident, ticket));
        stage.act("张师傅接单、到场", "accepts, arrives", () -> visit(resident, zhang, ticket));
        var requisition = stage.tell("申领 2 个垫片,可用库存立减", "requests 2 washers", () -> request(stage, ticket));
        stage.act("仓库出库,垫片在张师傅手里", "store issues", () -> issue(stage, ticket, requisition));
        stage.act("归还 1 个垫片", "returns 1", () -> giveBack(stage, ticket, requisition));
        stage.act("完工", "completes", () -> complete(stage, ticket, requisition));
        var bill = stage.tell(
                "账单自动生成,逐行可解释", "the bill appears and explains itself", () -> billed(stage, resident, ticket));
        stage.act("库存已自动消耗,手上清零", "stock consumed", () -> consumed(stage, ticket));
        var payment = stage.tell("微信扫码支付", "pays by WeChat", () -> stage.paysByWechat(resident, bill));
        stage.act("账单已付、收据、分录平衡", "paid, receipt, ledger balanced", () -> settled(stage, resident, bill, payment));
        stage.act(
                "处置单自动写成,工单显示已付", "disposal written, ticket shows paid", () -> disposed(stage, resident, ticket, bill));
        stage.act("站内信都到了", "messages are there", () -> informed(stage, resident, ticket, bill));
        stage.act("确认并评价", "confirms and rates", () -> rate(stage, resident, ticket));
    }

    private static Ticket report(Resident resident) {
        var ticket = resident.reports(CATEGORY, "厨房水管漏水")
                .is("PENDING")
                .offers("cancel")
                .doesNotOffer("accept");
        Expect.that("The timeline begins with the report", !ticket.timeline().isEmpty(), ticket.timeline());
        Expect.same(
                "Photos on the ticket", 1, ticket.answer().json().path("files").size());
        return ticket;
    }

    private static void assign(Stage stage, Resident resident, Ticket ticket) {
        var desk = stage.people().desk();
        var _ = desk.ticket(ticket.id()).offers("assign");
        var assigned = desk.assigns(ticket, stage.people().zhang()).offers("recall");
        Expect.same("Assignee", stage.people().zhang().id(), assigned.assignee().orElse("nobody"));
        var _ = resident.ticket(ticket.id()).is("ASSIGNED").doesNotOffer("assign");
    }

    private static void visit(Resident resident, Technician zhang, Ticket ticket) {
        var accepted = zhang.accepts(ticket).offers("arrive").offers("request-materials");
        var _ = zhang.arrives(accepted).offers("complete");
        var _ = resident.ticket(ticket.id()).is("IN_PROGRESS");
    }

    private static Shelf shelf(Stage stage) {
        return stage.people()
                .storekeeper()
                .shelf(stage.estate().warehouse(), stage.estate().item(WASHER));
    }

    private static String request(Stage stage, Ticket ticket) {
        var before = shelf(stage);
        var requisition = stage.people().zhang().requests(ticket, stage.estate().item(WASHER), "2");
        var id = Json.text(requisition, "id", "requisition");
        var _ = stage.people().storekeeper().awaitRequisition(id, "HELD");
        var after = shelf(stage);
        Expect.amount("On hand", before.onHand(), after.onHand());
        Expect.amount("Available", before.available().subtract(BigDecimal.TWO), after.available());
        return id;
    }

    private static void issue(Stage stage, Ticket ticket, String requisition) {
        var before = shelf(stage);
        stage.issues(ticket, requisition, stage.people().zhang());
        Expect.amount(
                "On hand",
                before.onHand().subtract(BigDecimal.TWO),
                shelf(stage).onHand());
        Expect.amount(
                "In the plumber's hands", "2", stage.people().storekeeper().custody(ticket));
    }

    private static void giveBack(Stage stage, Ticket ticket, String requisition) {
        var zhang = stage.people().zhang();
        var returned = zhang.returns(ticket, requisition, stage.estate().item(WASHER), "1");
        Expect.amount("Returned on the ticket", "1", returned.amount(requisition, "returned"));
        var store = stage.people().storekeeper();
        var _ = store.session()
                .await(
                        "/api/v1/inventory/requisitions/" + requisition,
                        answer -> Json.number(answer.json().path("lines").path(0), "returned")
                                        .compareTo(BigDecimal.ONE)
                                == 0);
        Expect.amount("In the plumber's hands", "1", store.custody(ticket));
    }

    private static void complete(Stage stage, Ticket ticket, String requisition) {
        var washer = stage.estate().item(WASHER);
        var work = Work.of("更换 4 分垫片,试水不漏。", HOURS)
                .withService(stage.estate().service(SERVICE), "1")
                .using(requisition, washer, "1");
        var _ = stage.people().zhang().completes(ticket, work);
    }

    /** Call-out, service, half an hour and one washer; each line rounded by itself. */
    private static BigDecimal total(Estate estate) {
        var labour = estate.fee(CATEGORY, "labourPrice").multiply(new BigDecimal(HOURS));
        return List.of(estate.fee(CATEGORY, "callOutFee"), estate.servicePrice(SERVICE), labour, estate.price(WASHER))
                .stream()
                .map(line -> line.setScale(2, RoundingMode.HALF_UP))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static JsonNode billed(Stage stage, Resident resident, Ticket ticket) {
        var bill = resident.awaitBill(ticket, 1);
        Expect.amount("Bill", total(stage.estate()), Json.number(bill, "amount"));
        Expect.same("Status of the bill", "ISSUED", Json.text(bill, "status", "bill"));
        Bills.mustExplainItself(bill, 4);
        return bill;
    }

    private static void consumed(Stage stage, Ticket ticket) {
        var store = stage.people().storekeeper();
        store.awaitNothingInCustody(ticket);
        var used = store.movements(ticket).stream()
                .filter(line -> line.path("docKind").asString("").equals("CONSUMPTION"))
                .toList();
        Expect.same("Lines of consumption in the ledger", 1, used.size());
        Expect.amount("Consumed", "-1", Json.number(used.getFirst(), "quantity"));
        Expect.same(
                "Disposal documents before the payment",
                0,
                store.disposals(ticket).size());
    }

    private static void settled(Stage stage, Resident resident, JsonNode bill, Payment payment) {
        var paid = resident.awaitPaid(bill);
        Expect.amount("Paid", Json.number(bill, "amount"), Json.number(paid, "paid"));
        var receipts = resident.receipts(bill);
        Expect.same("Receipts", 1, receipts.size());
        Expect.amount("Receipt", payment.amount(), Json.number(receipts.getFirst(), "amount"));
        var vouchers = stage.people().cashier().balancedVouchers(Json.text(bill, "id", "bill"));
        Expect.same("Vouchers: issued and received", 2, vouchers.size());
        Expect.same(
                "State at the channel",
                "SUCCESS",
                stage.channel().order(payment).path("state").asString(""));
    }

    private static void disposed(Stage stage, Resident resident, Ticket ticket, JsonNode bill) {
        var disposals = stage.people().storekeeper().awaitDisposals(ticket, 1);
        Expect.same("Disposal documents", 1, disposals.size());
        Expect.same("Settled by", "PAYER", Json.text(disposals.getFirst(), "settledBy", "disposal"));
        Expect.same(
                "Its bill",
                Json.text(bill, "number", "bill"),
                Json.text(disposals.getFirst(), "billNumber", "disposal"));
        var shown = resident.awaitTicket(ticket.id(), now -> now.paid().signum() > 0);
        Expect.amount("Paid, as the ticket shows it", Json.number(bill, "amount"), shown.paid());
    }

    private static void informed(Stage stage, Resident resident, Ticket ticket, JsonNode bill) {
        for (var template : List.of("ticket.submitted", "ticket.accepted", "ticket.arrived", "ticket.completed")) {
            var _ = resident.awaitMessage(template, ticket.id());
        }
        for (var template : List.of("bill.issued", "bill.paid")) {
            var _ = resident.awaitMessage(template, Json.text(bill, "id", "bill"));
        }
        var unread = resident.session()
                .get("/api/v1/inbox/unread-count")
                .is(200)
                .json()
                .path("unread")
                .asInt();
        Expect.that("The inbox counts what is unread", unread >= 6, unread);
        var _ = stage.people().zhang().awaitMessage("ticket.assigned", ticket.id());
        var _ = stage.people().zhang().awaitMessage("materials.issued", ticket.id());
    }

    private static void rate(Stage stage, Resident resident, Ticket ticket) {
        var closed = resident.confirms(ticket).offers("rate");
        var rated = resident.rates(closed, 5, 5, 4, "上门快,修得好").doesNotOffer("rate");
        Expect.same(
                "Rating",
                4,
                rated.answer().json().path("rating").path("attitude").asInt());
        var _ = stage.people().zhang().awaitMessage("ticket.rated", ticket.id());
    }
}
