package io.banyan.story.scene;

import io.banyan.story.client.Json;
import io.banyan.story.people.Resident;
import io.banyan.story.people.Ticket;
import io.banyan.story.people.Work;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Pay on order 下单即收费: ticket and bill appear together, the job enters the pool when it is paid. */
public final class OrderScene implements Scene {

    private static final String CATEGORY = "aircon-cleaning";
    private static final String SERVICE = "aircon-cleaning/wall";

    @Override
    public String letter() {
        return "b";
    }

    @Override
    public String title() {
        return "预约空调清洗,先付款后派单 [pay on order]";
    }

    @Override
    public void play(Stage stage) {
        var resident = stage.tell("李强入住、登录、认证", "signs in", () -> stage.movesIn("李强"));
        var ticket =
                stage.tell("下单:2 台挂机清洗,工单与账单同时可见", "ticket and bill appear together", () -> order(stage, resident));
        var bill = stage.tell("账单金额正确", "the bill is right", () -> bill(stage, resident, ticket));
        stage.act("付款前师傅看不到", "not in the pool before it is paid", () -> notInPool(stage, ticket));
        stage.act("付款后进入派单池", "paid, in the pool", () -> {
            var _ = stage.paysByWechat(resident, bill);
            var _ = resident.awaitTicket(ticket.id(), now -> now.status().equals("PENDING"));
            Expect.that("The pool has it", stage.people().zhao().pool().contains(ticket.id()), "a pool without it");
        });
        stage.act("派单、清洗、完工,不再另收", "done, nothing more to pay", () -> clean(stage, resident, ticket, bill));
    }

    static Ticket order(Stage stage, Resident resident) {
        var items = List.of(Map.of("itemId", stage.estate().service(SERVICE), "quantity", "2"));
        var answer =
                resident.report(CATEGORY, "空调清洗", Map.of("serviceItems", items)).is(201);
        return resident.ticket(answer.get("id")).is("AWAITING_PAYMENT").offers("cancel");
    }

    private static JsonNode bill(Stage stage, Resident resident, Ticket ticket) {
        var bill = resident.awaitBill(ticket, 1);
        var expected = stage.estate().servicePrice(SERVICE).multiply(BigDecimal.TWO);
        Expect.amount("Bill of the order", expected, Json.number(bill, "amount"));
        Bills.mustExplainItself(bill, 1);
        var _ = resident.awaitMessage("ticket.awaiting-payment", ticket.id());
        return bill;
    }

    private static void notInPool(Stage stage, Ticket ticket) {
        var zhao = stage.people().zhao();
        Expect.that("The pool has it not", !zhao.pool().contains(ticket.id()), "a pool with it");
        var refused = zhao.grabs(ticket);
        Expect.that("Grabbing is refused", refused.status() == 404 || refused.status() == 409, refused);
        var _ = resident(ticket, stage);
    }

    private static Ticket resident(Ticket ticket, Stage stage) {
        return stage.people().desk().ticket(ticket.id()).is("AWAITING_PAYMENT").doesNotOffer("assign");
    }

    private static void clean(Stage stage, Resident resident, Ticket ticket, JsonNode bill) {
        var zhao = stage.people().zhao();
        var here = stage.underWay(ticket, zhao);
        var _ = zhao.completes(here, Work.of("两台挂机已清洗。", "0"));
        var _ = resident.confirms(ticket);
        Expect.same(
                "Bills of the order",
                1,
                stage.people().cashier().billsOf(ticket).size());
        Expect.amount(
                "Paid",
                Json.number(bill, "amount"),
                resident.ticket(ticket.id()).paid());
    }
}
