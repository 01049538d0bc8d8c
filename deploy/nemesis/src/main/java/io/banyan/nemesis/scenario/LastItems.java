package io.banyan.nemesis.scenario;

import io.banyan.story.client.Answer;
import io.banyan.story.people.Technician;
import io.banyan.story.people.Ticket;
import java.time.Instant;
import java.util.Map;

/** Two hundred ask for one of the last ten pieces at the same moment: ten get one, the others are told that there is none. */
final class LastItems implements Scenario {

    private static final int PIECES = 10;
    private static final int ASKING = 200;
    private static final int JOBS = 20;
    private static final int CREATED = 201;

    /** A technician at work. */
    private record Job(Technician technician, Ticket ticket) {}

    @Override
    public String id() {
        return "S20";
    }

    @Override
    public String sentence() {
        return "200 ask for one of the last 10 pieces: exactly 10 get one";
    }

    @Override
    public int rounds() {
        return 5;
    }

    @Override
    public boolean underLoad() {
        return false;
    }

    @Override
    public Instant harm(Trial trial, String victim) {
        var stage = trial.cast().stage();
        var store = stage.people().storekeeper();
        var warehouse = stage.estate().warehouse();
        var piece = store.session()
                .post(
                        "/api/v1/inventory/items",
                        Map.of(
                                "code",
                                "N-" + Long.toString(trial.now().toEpochMilli(), Character.MAX_RADIX),
                                "name",
                                "最后十件",
                                "unit",
                                "个",
                                "salePrice",
                                "5.00",
                                "kind",
                                "CONSUMABLE"))
                .is(CREATED)
                .get("id");
        store.buys(warehouse, piece, Integer.toString(PIECES), "1.00");
        var jobs = Crowd.atOnce(JOBS, _ -> job(trial));
        trial.history().note("%d ask at once".formatted(ASKING));
        var answers = Crowd.atOnce(ASKING, i -> {
            var job = jobs.get(i % JOBS);
            return job.technician().tryRequest(job.ticket(), piece, "1");
        });
        var served =
                answers.stream().filter(answer -> answer.status() == CREATED).count();
        trial.must(served == PIECES, "%d of %d pieces were given away", served, PIECES);
        answers.stream()
                .filter(answer -> answer.status() != CREATED && !isEmpty(answer))
                .forEach(answer -> trial.must(false, "refused for another reason: %s", answer));
        var shelf = store.shelf(warehouse, piece);
        trial.must(
                shelf.reserved().intValue() == PIECES && shelf.available().signum() == 0,
                "the shelf says %s",
                shelf.line());
        return trial.now();
    }

    private static Job job(Trial trial) {
        var cast = trial.cast();
        var technician = cast.stage().people().zhang();
        var reported = cast.reports(cast.neighbour(), "pipe-leak", trial.title("抢料"), Map.of());
        return new Job(
                technician, technician.accepts(cast.stage().people().desk().assigns(reported, technician)));
    }

    private static boolean isEmpty(Answer answer) {
        return answer.hasCode("inventory.insufficient-stock");
    }
}
