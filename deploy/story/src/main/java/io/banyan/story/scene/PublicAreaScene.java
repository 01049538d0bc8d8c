package io.banyan.story.scene;

import io.banyan.story.client.Json;
import io.banyan.story.people.Resident;
import io.banyan.story.people.Work;

/** What belongs to all costs the reporter nothing; and whoever likes pays cash at the desk. */
public final class PublicAreaScene implements Scene {

    private static final String BULB = "LED-9W";

    @Override
    public String letter() {
        return "h";
    }

    @Override
    public String title() {
        return "公共区域免费;前台现金收款 [public area is free; cash at the desk]";
    }

    @Override
    public void play(Stage stage) {
        var resident = stage.tell("陈伯入住、登录、认证", "signs in", () -> stage.movesIn("陈伯"));
        stage.act("中心花园灯坏,换灯泡,不收费", "free, material borne by the company", () -> free(stage, resident));
        stage.act("家里修水管,到前台付现金,开收据", "cash, receipt, balanced", () -> cash(stage, resident));
    }

    private static void free(Stage stage, Resident resident) {
        stage.ensureStock(BULB, 20);
        var zhao = stage.people().zhao();
        var reported = resident.reportsPublic("power-fault", stage.estate().publicArea(), "花园路灯不亮");
        var ticket = stage.underWay(reported, zhao);
        var bulb = stage.estate().item(BULB);
        var requisition = Json.text(zhao.requests(ticket, bulb, "1"), "id", "requisition");
        stage.issues(ticket, requisition, zhao);
        var _ = zhao.completes(ticket, Work.of("更换灯泡。", "0.5").using(requisition, bulb, "1"));
        var disposal = stage.people().storekeeper().awaitDisposals(ticket, 1).getFirst();
        Expect.same("Settled by", "COMPANY", Json.text(disposal, "settledBy", "disposal"));
        var shown = resident.ticket(ticket.id());
        Expect.same("Why it is free", "PUBLIC_AREA", Json.text(shown.answer().json(), "fees.freeReason", "fees"));
        Expect.amount("Owed", "0", shown.owed());
        Expect.same("Bills", 0, stage.people().cashier().billsOf(ticket).size());
        var _ = resident.confirms(ticket);
    }

    private static void cash(Stage stage, Resident resident) {
        var zhang = stage.people().zhang();
        var ticket = stage.underWay(resident.reports("pipe-leak", "马桶进水阀漏水"), zhang);
        var _ = zhang.completes(ticket, Work.of("调整进水阀。", "0.5"));
        var bill = resident.awaitBill(ticket, 1);
        var cashier = stage.people().cashier();
        var payment = cashier.collects(bill);
        Expect.same("Payment", "SUCCEEDED", payment.status());
        var billId = Json.text(bill, "id", "bill");
        Expect.same("Receipts", 1, cashier.receipts(billId).size());
        var _ = cashier.balancedVouchers(billId);
        var _ = resident.awaitTicket(ticket.id(), now -> now.paid().signum() > 0);
        var _ = resident.confirms(ticket);
    }
}
