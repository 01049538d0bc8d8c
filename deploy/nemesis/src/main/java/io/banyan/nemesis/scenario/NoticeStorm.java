package io.banyan.nemesis.scenario;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * While people pay, every notice of the channel comes twenty times over, late, after younger ones, lost at first, and among forged and
 * outdated ones. A payment that was settled long ago is told again two hundred times at once.
 */
final class NoticeStorm implements Scenario {

    private static final int REPEATED = 200;
    private static final Map<String, Integer> KNOBS = Map.of(
            "noticeDelayMs", 500,
            "noticeDuplicates", 20,
            "noticeReorder", 30,
            "noticeDrop", 10,
            "noticeForged", 20,
            "noticeExpired", 20,
            "noticeWrongAmount", 10);

    @Override
    public String id() {
        return "S22";
    }

    @Override
    public String sentence() {
        return "notices come twenty times over, late, out of order, lost at first, and among false ones";
    }

    @Override
    public int rounds() {
        return 5;
    }

    @Override
    public Instant harm(Trial trial, String victim) {
        var desk = new Desk(trial);
        desk.channel().misbehaves(KNOBS);
        try {
            var payment = desk.paid("风暴");
            trial.pass(trial.time(Duration.ofSeconds(60), Duration.ofSeconds(15)));
            var began = trial.now();
            var refused =
                    Crowd.atOnce(
                                    REPEATED,
                                    _ -> desk.channel()
                                            .notice(payment, "duplicate")
                                            .path("status")
                                            .asInt())
                            .stream()
                            .filter(status -> status >= 300)
                            .toList();
            trial.history()
                    .note("%d repeated notices in %d ms, not taken: %s"
                            .formatted(
                                    REPEATED,
                                    Duration.between(began, trial.now()).toMillis(),
                                    refused));
            trial.must(
                    desk.stored("SELECT COUNT(*) FROM receipt WHERE payment_id = ?", payment.id()) == 1,
                    "payment %s has not one receipt",
                    payment.number());
        } finally {
            desk.channel().behaves();
        }
        return trial.now();
    }
}
