package io.banyan.story.scene;

import io.banyan.story.client.Answer;
import io.banyan.story.people.Technician;
import io.banyan.story.people.Ticket;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Three technicians grab the same job 抢单 at the same moment: one has it, the others know that they were late. */
public final class GrabScene implements Scene {

    private static final int OK = 200;

    @Override
    public String letter() {
        return "d";
    }

    @Override
    public String title() {
        return "三人同时抢单,只有一人得手 [three grab, one wins]";
    }

    @Override
    public void play(Stage stage) {
        var resident = stage.tell("周婷入住、登录、认证", "signs in", () -> stage.movesIn("周婷"));
        var ticket = stage.tell("报修:客厅跳闸", "reports", () -> resident.reports("power-fault", "客厅跳闸"));
        stage.act("张、李、赵三位师傅同时抢单", "exactly one wins", () -> race(stage, ticket));
        stage.act("业主取消,单子收回", "the resident cancels", () -> {
            var _ = resident.cancels(ticket, "自己合闸了");
            var _ = resident.awaitMessage("ticket.cancelled", ticket.id());
        });
    }

    private static void race(Stage stage, Ticket ticket) {
        var crew = List.of(
                stage.people().zhang(), stage.people().li(), stage.people().zhao());
        var answers = atOnce(crew, ticket);
        var winners = answers.stream().filter(answer -> answer.status() == OK).count();
        Expect.same("Winners", 1L, winners);
        for (var answer : answers) {
            if (answer.status() != OK) {
                var _ = answer.isProblem(409, "ticket.already-taken");
            }
        }
        var winner = crew.get(answers.indexOf(answers.stream()
                .filter(answer -> answer.status() == OK)
                .findFirst()
                .orElseThrow()));
        var taken = stage.people().desk().ticket(ticket.id()).is("ACCEPTED");
        Expect.same("Who has it", winner.id(), taken.assignee().orElse("nobody"));
    }

    private static List<Answer> atOnce(List<Technician> crew, Ticket ticket) {
        var start = new CyclicBarrier(crew.size());
        try (var runners = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries = crew.stream()
                    .map(one -> (Callable<Answer>) () -> {
                        var _ = start.await();
                        return one.grabs(ticket);
                    })
                    .toList();
            return runners.invokeAll(tries).stream().map(GrabScene::result).toList();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static Answer result(Future<Answer> attempt) {
        try {
            return attempt.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
