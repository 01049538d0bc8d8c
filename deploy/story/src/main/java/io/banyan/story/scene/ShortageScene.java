package io.banyan.story.scene;

import io.banyan.story.client.Json;
import io.banyan.story.people.Storekeeper.Shelf;
import io.banyan.story.people.Ticket;

/** Material that is not there is not promised; and the store may say no. */
public final class ShortageScene implements Scene {

    private static final String BREAKER = "BREAKER-16A";
    private static final String TOO_MANY = "9999";

    @Override
    public String letter() {
        return "f";
    }

    @Override
    public String title() {
        return "库存不足与仓库拒绝 [not enough stock; the store refuses]";
    }

    @Override
    public void play(Stage stage) {
        var resident = stage.tell("郑云入住、登录、认证", "signs in", () -> stage.movesIn("郑云"));
        var ticket = stage.tell(
                "报修跳闸,李师傅到场",
                "reported, on site",
                () -> stage.underWay(
                        resident.reports("power-fault", "空调一开就跳闸"),
                        stage.people().li()));
        stage.act("申领超过库存:409,什么都没留下", "refused, nothing is left behind", () -> tooMany(stage, ticket));
        stage.act("仓库拒绝另一张领用单,预留释放", "the store says no, released", () -> refused(stage, ticket));
        stage.act("经理取消工单", "the manager cancels", () -> {
            var _ = stage.people().manager().cancels(ticket, "等待采购,另行预约");
        });
    }

    private static Shelf shelf(Stage stage) {
        return stage.people()
                .storekeeper()
                .shelf(stage.estate().warehouse(), stage.estate().item(BREAKER));
    }

    private static void tooMany(Stage stage, Ticket ticket) {
        var before = shelf(stage);
        var _ = stage.people()
                .li()
                .tryRequest(ticket, stage.estate().item(BREAKER), TOO_MANY)
                .isProblem(409, "inventory.insufficient-stock");
        var after = shelf(stage);
        Expect.amount("Reserved", before.reserved(), after.reserved());
        Expect.amount("Available", before.available(), after.available());
        Expect.same(
                "Requisitions in the store",
                0,
                stage.people().storekeeper().requisitionsOf(ticket).size());
        Expect.same(
                "Requisitions on the ticket",
                0,
                stage.people()
                        .li()
                        .ticket(ticket.id())
                        .answer()
                        .json()
                        .path("materials")
                        .size());
    }

    private static void refused(Stage stage, Ticket ticket) {
        var before = shelf(stage);
        var li = stage.people().li();
        var requisition = Json.text(li.requests(ticket, stage.estate().item(BREAKER), "1"), "id", "requisition");
        var store = stage.people().storekeeper();
        var _ = store.awaitRequisition(requisition, "HELD");
        store.refuses(requisition, "此型号停用,请换 20A");
        Expect.amount("Available", before.available(), shelf(stage).available());
        var _ = li.awaitTicket(
                ticket.id(),
                now -> Json.text(now.requisition(requisition), "status", "requisition")
                        .equals("REFUSED"));
        var _ = li.awaitMessage("requisition.refused", ticket.id());
    }
}
