package io.banyan.story.scene;

import io.banyan.story.client.Json;
import io.banyan.story.people.Resident;
import io.banyan.story.people.Ticket;
import java.util.List;
import java.util.Optional;

/** Cancelling gives everything back: the reservation to the shelf, an unpaid bill is void, a paid one is refunded. */
public final class CancelScene implements Scene {

    private static final String WASHER = "WASHER-4";

    @Override
    public String letter() {
        return "e";
    }

    @Override
    public String title() {
        return "取消:预留释放、账单作废、已付退款 [cancelling gives everything back]";
    }

    @Override
    public void play(Stage stage) {
        var resident = stage.tell("吴刚入住、登录、认证", "signs in", () -> stage.movesIn("吴刚"));
        stage.act("接单后申领了垫片,业主取消,预留释放", "the reservation is released", () -> withReservation(stage, resident));
        stage.act("同一处报了两次,合并到先报的一张", "the duplicate follows the first one", () -> reportedTwice(stage, resident));
        stage.act("未付的预约单取消,账单作废", "the unpaid bill is void", () -> unpaidOrder(stage, resident));
        stage.act("已付的预约单取消,微信原路退款", "the paid one is refunded", () -> paidOrder(stage, resident));
    }

    private static void withReservation(Stage stage, Resident resident) {
        var li = stage.people().li();
        var store = stage.people().storekeeper();
        var washer = stage.estate().item(WASHER);
        var ticket = resident.reports("pipe-leak", "阳台水管滴水");
        var _ = li.accepts(stage.people().desk().assigns(ticket, li));
        var before = store.shelf(stage.estate().warehouse(), washer);
        var requisition = Json.text(li.requests(ticket, washer, "3"), "id", "requisition");
        var _ = store.awaitRequisition(requisition, "HELD");
        var _ = resident.cancels(ticket, "已经好了");
        var _ = store.awaitRequisition(requisition, "RELEASED");
        var after = store.shelf(stage.estate().warehouse(), washer);
        Expect.amount("Available", before.available(), after.available());
        Expect.amount("On hand", before.onHand(), after.onHand());
        var _ = li.awaitMessage("ticket.cancelled", ticket.id());
        Expect.same("Bills", 0, stage.people().cashier().billsOf(ticket).size());
    }

    private static void reportedTwice(Stage stage, Resident resident) {
        var desk = stage.people().desk();
        var li = stage.people().li();
        var first = resident.reports("pipe-leak", "厨房水管漏水");
        var again = resident.reports("pipe-leak", "厨房水管还在漏");
        desk.merges(again, first);
        var _ = resident.awaitMessage("ticket.merged", again.id());
        var _ = li.accepts(desk.assigns(first, li));
        var followed = resident.awaitTicket(again.id(), now -> now.leading().equals(Optional.of(first.id())));
        Expect.same("Status of the duplicate", "CANCELLED", followed.status());
        var _ = resident.cancels(first, "已经好了");
    }

    private static void unpaidOrder(Stage stage, Resident resident) {
        var ticket = OrderScene.order(stage, resident);
        var bill = resident.awaitBill(ticket, 1);
        var _ = resident.cancels(ticket, "改天再约");
        var voided = resident.awaitBillStatus(bill, "VOIDED");
        Expect.amount("Owed", "0", Json.number(voided, "owed"));
        var _ = resident.tryToPay(List.of(Json.text(bill, "id", "bill")), Json.number(bill, "amount"))
                .isProblem(409, "payment.bill-not-owed");
    }

    private static void paidOrder(Stage stage, Resident resident) {
        var ticket = OrderScene.order(stage, resident);
        var bill = resident.awaitBill(ticket, 1);
        var payment = stage.paysByWechat(resident, bill);
        var _ = resident.awaitTicket(ticket.id(), now -> now.status().equals("PENDING"));
        var _ = resident.cancels(ticket, "临时有事");
        var billId = Json.text(bill, "id", "bill");
        var refund = stage.people().cashier().awaitRefund(billId, "SUCCEEDED");
        Expect.amount("Refund", Json.number(bill, "amount"), Json.number(refund, "amount"));
        var refunds = stage.channel().order(payment).path("refunds");
        Expect.same("Refunds at the channel", 1, refunds.size());
        var _ = stage.people().cashier().balancedVouchers(billId);
        var _ = resident.awaitMessage("bill.refunded", billId);
        Expect.amount("Given back", Json.number(bill, "amount"), Json.number(resident.bill(billId), "refunded"));
    }

    /** For the strangers: a ticket that somebody has. */
    static Ticket plain(Resident resident) {
        return resident.reports("pipe-leak", "卫生间漏水");
    }
}
