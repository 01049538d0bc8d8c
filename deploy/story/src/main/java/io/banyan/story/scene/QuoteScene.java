package io.banyan.story.scene;

import io.banyan.story.client.Json;
import io.banyan.story.people.Resident;
import io.banyan.story.people.Ticket;
import io.banyan.story.people.Work;
import java.util.Optional;

/** The system chooses the technician 智能派单; the price needs the resident's word 报价确认. */
public final class QuoteScene implements Scene {

    private static final Work WORK = Work.of("更换洗衣机进水阀。", "1");

    @Override
    public String letter() {
        return "c";
    }

    @Override
    public String title() {
        return "洗衣机故障:智能派单,报价确认 [dispatch by the system, quote approved]";
    }

    @Override
    public void play(Stage stage) {
        var resident = stage.tell("孙敏入住、登录、认证", "signs in", () -> stage.movesIn("孙敏"));
        var ticket = stage.tell("报修洗衣机", "reports", () -> resident.reports("appliance", "洗衣机不进水"));
        stage.act("系统派给会修家电的赵师傅", "the system finds the one with the skill", () -> dispatch(stage, ticket));
        stage.act("到场,未经确认不能完工", "no completion before the word", () -> visit(stage, ticket));
        stage.act("报价,业主确认", "quote, approval", () -> quote(stage, resident, ticket));
        stage.act("完工,账单等于报价", "the bill is the quote", () -> complete(stage, resident, ticket));
    }

    private static Work work(Stage stage) {
        return WORK.withService(stage.estate().service("appliance/diagnosis"), "1");
    }

    private static void dispatch(Stage stage, Ticket ticket) {
        var manager = stage.people().manager();
        var best = manager.candidates(ticket).getFirst();
        Expect.same("Best candidate", stage.people().zhao().id(), Json.text(best, "staffId", "candidate"));
        Expect.that("Each candidate comes with reasons", !best.path("reasons").isEmpty(), best);
        var chosen = manager.assignsAutomatically(stage.estate().project(), ticket);
        Expect.same("Outcome", "ASSIGNED", Json.text(chosen, "outcome", "dispatch"));
        var assigned = manager.ticket(ticket.id()).is("ASSIGNED");
        Expect.same("Assignee", Optional.of(stage.people().zhao().id()), assigned.assignee());
    }

    private static void visit(Stage stage, Ticket ticket) {
        var zhao = stage.people().zhao();
        var here = zhao.arrives(zhao.accepts(ticket)).offers("quote");
        var _ = zhao.tryComplete(here, work(stage)).isProblem(422, "ticket.quote-not-approved");
        var _ = zhao.ticket(ticket.id()).is("IN_PROGRESS");
    }

    private static void quote(Stage stage, Resident resident, Ticket ticket) {
        var zhao = stage.people().zhao();
        var quoted = zhao.quotes(ticket, WORK.hours(), work(stage));
        Expect.same("Quote", "OPEN", Json.text(quoted.answer().json(), "fees.quote.state", "quote"));
        var _ = resident.awaitMessage("ticket.quoted", ticket.id());
        var approved = resident.approvesQuote(ticket);
        Expect.same("Quote", "APPROVED", Json.text(approved.answer().json(), "fees.quote.state", "quote"));
        var _ = zhao.awaitMessage("ticket.quote-approved", ticket.id());
    }

    private static void complete(Stage stage, Resident resident, Ticket ticket) {
        var quoted = Json.number(resident.ticket(ticket.id()).answer().json(), "fees.quote.amount");
        var _ = stage.people().zhao().completes(ticket, work(stage));
        var bill = resident.awaitBill(ticket, 1);
        Expect.amount("Bill", quoted, Json.number(bill, "amount"));
        var _ = stage.paysByWechat(resident, bill);
        var _ = resident.awaitPaid(bill);
    }
}
