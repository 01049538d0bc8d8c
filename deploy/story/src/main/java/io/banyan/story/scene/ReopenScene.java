package io.banyan.story.scene;

import io.banyan.story.client.Json;
import io.banyan.story.people.Resident;
import io.banyan.story.people.Ticket;
import io.banyan.story.people.Work;
import java.util.Optional;

/** The fault comes back within the warranty 返修: a second round by the same man, at no cost to the resident. */
public final class ReopenScene implements Scene {

    private static final String WASHER = "WASHER-4";

    @Override
    public String letter() {
        return "g";
    }

    @Override
    public String title() {
        return "质保期内返修,第二轮免费 [reopened within the warranty]";
    }

    @Override
    public void play(Stage stage) {
        var resident = stage.tell("冯雪入住、登录、认证", "signs in", () -> stage.movesIn("冯雪"));
        var ticket = stage.tell("漏水,修好,付清", "mended and paid", () -> firstRound(stage, resident));
        stage.act("三天后又漏:返修,仍派给李师傅", "reopened, to the same man", () -> reopen(stage, resident, ticket));
        stage.act("第二轮:用 1 个垫片,完工", "second round uses a washer", () -> secondRound(stage, resident, ticket));
        stage.act(
                "没有第二张账单,材料由公司承担",
                "no second bill, the company bears the material",
                () -> free(stage, resident, ticket));
    }

    private static Ticket firstRound(Stage stage, Resident resident) {
        var li = stage.people().li();
        var ticket = stage.underWay(resident.reports("pipe-leak", "水槽下漏水"), li);
        var _ = li.completes(ticket, Work.of("重新缠生料带。", "0.5"));
        var bill = resident.awaitBill(ticket, 1);
        var _ = stage.paysByWechat(resident, bill);
        var _ = resident.awaitPaid(bill);
        return resident.confirms(ticket).offers("reopen");
    }

    private static void reopen(Stage stage, Resident resident, Ticket ticket) {
        var again = resident.reopens(ticket, "又开始滴水");
        Expect.same("Round", 2, again.answer().json().path("round").asInt());
        Expect.same(
                "Assignee",
                Optional.of(stage.people().li().id()),
                again.is("ASSIGNED").assignee());
        var _ = stage.people().li().awaitMessage("ticket.reopened", ticket.id());
    }

    private static void secondRound(Stage stage, Resident resident, Ticket ticket) {
        var li = stage.people().li();
        var here = li.arrives(li.accepts(ticket));
        var washer = stage.estate().item(WASHER);
        var requisition = Json.text(li.requests(here, washer, "1"), "id", "requisition");
        stage.issues(here, requisition, li);
        var _ = li.completes(here, Work.of("更换垫片。", "0.5").using(requisition, washer, "1"));
        var _ = resident.confirms(ticket);
    }

    private static void free(Stage stage, Resident resident, Ticket ticket) {
        var disposals = stage.people().storekeeper().awaitDisposals(ticket, 1);
        Expect.same("Disposal documents", 1, disposals.size());
        Expect.same("Settled by", "COMPANY", Json.text(disposals.getFirst(), "settledBy", "disposal"));
        Expect.same(
                "Round of the disposal", 2, disposals.getFirst().path("round").asInt());
        Expect.same("Bills", 1, stage.people().cashier().billsOf(ticket).size());
        var shown = resident.ticket(ticket.id());
        Expect.amount("Owed as paid", shown.owed(), shown.paid());
    }
}
