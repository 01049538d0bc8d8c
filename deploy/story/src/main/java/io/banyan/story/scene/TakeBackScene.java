package io.banyan.story.scene;

import io.banyan.story.client.Json;
import io.banyan.story.people.Payment;
import io.banyan.story.people.Resident;
import io.banyan.story.people.Ticket;
import io.banyan.story.people.Work;
import tools.jackson.databind.JsonNode;

/** Cash was booked by mistake and is taken back 撤销收款: everybody knows that the bill is owed again, and it is paid by somebody's phone. */
public final class TakeBackScene implements Scene {

    private static final String WASHER = "WASHER-4";

    @Override
    public String letter() {
        return "m";
    }

    @Override
    public String title() {
        return "现金记错账:当天撤销,账单恢复待付,改用微信支付 [cash taken back the same day]";
    }

    @Override
    public void play(Stage stage) {
        stage.ensureStock(WASHER, 50);
        var resident = stage.tell("郑洁入住、登录、认证", "signs in", () -> stage.movesIn("郑洁"));
        var ticket = stage.tell("报修,用 1 个垫片修好", "mended with a washer", () -> mended(stage, resident));
        var bill = stage.tell("账单生成", "the bill", () -> resident.awaitBill(ticket, 1));
        var cash = stage.tell(
                "收银误记现金,处置单写成", "cash is booked, disposal written", () -> booked(stage, resident, ticket, bill));
        stage.act("当天撤销:账单恢复待付,收据作废", "taken back: owed again", () -> takenBack(stage, resident, ticket, bill, cash));
        stage.act(
                "业主微信付清,处置单仍只有一张",
                "paid by WeChat, still one disposal",
                () -> paidAfterAll(stage, resident, ticket, bill));
        stage.act("已付的预约单不能撤销", "an order that runs stays paid", () -> orderStaysPaid(stage, resident));
    }

    private static Ticket mended(Stage stage, Resident resident) {
        var li = stage.people().li();
        var washer = stage.estate().item(WASHER);
        var here = stage.underWay(resident.reports("pipe-leak", "洗手盆漏水"), li);
        var requisition = Json.text(li.requests(here, washer, "1"), "id", "requisition");
        stage.issues(here, requisition, li);
        return li.completes(here, Work.of("更换垫片。", "0.5").using(requisition, washer, "1"));
    }

    private static Payment booked(Stage stage, Resident resident, Ticket ticket, JsonNode bill) {
        var cash = stage.people().cashier().collects(bill);
        var _ = resident.awaitPaid(bill);
        var _ = resident.awaitTicket(ticket.id(), now -> now.paid().signum() > 0);
        var _ = stage.people().storekeeper().awaitDisposals(ticket, 1);
        return cash;
    }

    private static void takenBack(Stage stage, Resident resident, Ticket ticket, JsonNode bill, Payment cash) {
        var cashier = stage.people().cashier();
        Expect.that(
                "The payment is taken back",
                cashier.takesBack(cash).is(200).json().path("reversed").asBoolean(),
                cash);
        var billId = Json.text(bill, "id", "bill");
        var again = resident.awaitBillStatus(bill, "ISSUED");
        Expect.amount("Owed", Json.number(bill, "amount"), Json.number(again, "owed"));
        Expect.amount("Refunded", "0", Json.number(again, "refunded"));
        Expect.same("Receipt", "VOIDED", Json.text(cashier.receipts(billId).getFirst(), "status", "receipt"));
        var shown = resident.awaitTicket(ticket.id(), now -> now.paid().signum() == 0);
        Expect.amount("Owed, as the ticket shows it", Json.number(bill, "amount"), shown.owed());
        var _ = resident.awaitMessage("bill.reopened", billId);
        var _ = cashier.takesBack(cash).isProblem(422, "payment.cannot-take-back");
    }

    private static void paidAfterAll(Stage stage, Resident resident, Ticket ticket, JsonNode bill) {
        var _ = stage.paysByWechat(resident, bill);
        var _ = resident.awaitPaid(bill);
        var _ = resident.awaitTicket(ticket.id(), now -> now.paid().signum() > 0);
        Expect.same(
                "Disposal documents",
                1,
                stage.people().storekeeper().disposals(ticket).size());
        var vouchers = stage.people().cashier().balancedVouchers(Json.text(bill, "id", "bill"));
        Expect.same("Vouchers: issued, cash, cash taken back, received", 4, vouchers.size());
    }

    private static void orderStaysPaid(Stage stage, Resident resident) {
        var ticket = OrderScene.order(stage, resident);
        var cash = stage.people().cashier().collects(resident.awaitBill(ticket, 1));
        var _ = resident.awaitTicket(ticket.id(), now -> now.status().equals("PENDING"));
        var _ = stage.people().cashier().takesBack(cash).isProblem(422, "bill.order-runs");
        var _ = resident.cancels(ticket, "改天再约");
    }
}
