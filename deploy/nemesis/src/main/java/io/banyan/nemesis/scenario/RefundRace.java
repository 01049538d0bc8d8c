package io.banyan.nemesis.scenario;

import io.banyan.story.client.Answer;
import io.banyan.story.client.Json;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;

/** Twenty give back a seventh of one payment at the same moment, then the rest goes back to the cent: never more than was paid. */
final class RefundRace implements Scenario {

    private static final int ASKING = 20;
    private static final int PARTS = 7;
    private static final int CREATED = 201;
    private static final BigDecimal FEN = new BigDecimal("0.01");
    private static final Duration BACK = Duration.ofMinutes(2);

    @Override
    public String id() {
        return "S26";
    }

    @Override
    public String sentence() {
        return "20 partial refunds of one payment at once, then the rest to the cent, then one fen more";
    }

    @Override
    public boolean underLoad() {
        return false;
    }

    @Override
    public Instant harm(Trial trial, String victim) {
        var desk = new Desk(trial);
        var payment = desk.paid("抢退");
        var amount = Json.number(payment.json(), "amount");
        var part = amount.divide(BigDecimal.valueOf(PARTS), 2, RoundingMode.FLOOR);
        var possible = amount.divideToIntegralValue(part).intValueExact();
        trial.history().note("%d want %s of %s".formatted(ASKING, part, amount));
        var answers = Crowd.atOnce(ASKING, _ -> desk.givesBack(payment, part));
        var given =
                answers.stream().filter(answer -> answer.status() == CREATED).count();
        trial.must(given == possible, "%d parts of %s went back of %s", given, part, amount);
        answers.stream()
                .filter(answer -> answer.status() != CREATED)
                .forEach(answer -> trial.must(isTooMuch(answer), "refused for another reason: %s", answer));
        var rest = amount.subtract(part.multiply(BigDecimal.valueOf(given)));
        if (rest.signum() > 0) {
            var _ = desk.givesBack(payment, rest).is(CREATED);
        }
        trial.must(isTooMuch(desk.givesBack(payment, FEN)), "one fen more than was paid went back");
        var fen = amount.movePointRight(2).longValueExact();
        trial.await("all of it is back", BACK, () -> desk.backAtTheChannel(payment) == fen);
        return trial.now();
    }

    private static boolean isTooMuch(Answer answer) {
        return answer.hasCode("refund.exceeds-paid");
    }
}
