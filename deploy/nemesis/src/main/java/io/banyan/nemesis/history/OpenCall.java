package io.banyan.nemesis.history;

import io.banyan.nemesis.history.Attempt.Sense;
import io.banyan.story.client.Answer;
import io.banyan.story.client.Witness;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A call that its client still waits for. */
final class OpenCall implements Witness.Hearing {

    private final History history;
    private final long number;
    private final Witness.Request request;
    private final Instant asked;
    private final List<Attempt> attempts = new ArrayList<>();
    private String answer = "";

    OpenCall(History history, long number, Witness.Request request, Instant asked) {
        this.history = history;
        this.number = number;
        this.request = request;
        this.asked = asked;
    }

    @Override
    public void answered(Answer heard) {
        attempts.add(history.judged(request, Attempt.of(heard)));
        answer = heard.text();
    }

    @Override
    public void unanswered(IOException failure) {
        attempts.add(Attempt.of(failure));
    }

    @Override
    public void close() {
        history.ended(new Call(
                number,
                request.method(),
                request.path(),
                request.key(),
                request.body(),
                asked,
                Duration.between(asked, history.now()),
                outcome(attempts),
                attempts.stream().map(Attempt::toString).toList(),
                answer));
    }

    /** A refusal proves nothing when an earlier attempt may have succeeded: it may be the success that is in the way. */
    static Outcome outcome(List<Attempt> attempts) {
        if (attempts.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        if (attempts.getLast().sense() == Sense.DONE) {
            return Outcome.OK;
        }
        return attempts.stream().anyMatch(attempt -> attempt.sense() == Sense.OPEN) ? Outcome.UNKNOWN : Outcome.FAIL;
    }
}
