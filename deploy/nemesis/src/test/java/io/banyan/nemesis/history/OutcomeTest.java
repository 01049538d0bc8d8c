package io.banyan.nemesis.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.story.client.Answer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a client may conclude from what came back, attempt by attempt. */
class OutcomeTest {

    private static final Attempt NO_ANSWER = Attempt.of(new IOException("connection reset"));
    private static final Attempt NO_CONNECTION = Attempt.of(new ConnectException("refused"));

    @Test
    void successIsSuccessWhateverWasBefore() {
        assertThat(outcome(answer(201))).isEqualTo(Outcome.OK);
        assertThat(outcome(NO_ANSWER, answer(504), answer(201))).isEqualTo(Outcome.OK);
    }

    @Test
    void refusalAtOnceMeansThatNothingHappened() {
        assertThat(outcome(answer(409, "ticket.illegal-move"))).isEqualTo(Outcome.FAIL);
        assertThat(outcome(answer(429), answer(422))).isEqualTo(Outcome.FAIL);
    }

    @Test
    void refusalAfterSilenceMayBeTheOwnSuccessThatIsInTheWay() {
        assertThat(outcome(NO_ANSWER, answer(409, "ticket.illegal-move"))).isEqualTo(Outcome.UNKNOWN);
        assertThat(outcome(answer(502, "gateway.connection-lost"), answer(409))).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void whoWasNeverReachedDidNothing() {
        assertThat(outcome(NO_CONNECTION)).isEqualTo(Outcome.FAIL);
        assertThat(outcome(answer(503, "gateway.service-unavailable"), NO_CONNECTION))
                .isEqualTo(Outcome.FAIL);
    }

    @Test
    void everyOtherFailureLeavesItOpen() {
        assertThat(outcome(NO_ANSWER)).isEqualTo(Outcome.UNKNOWN);
        assertThat(outcome(answer(500))).isEqualTo(Outcome.UNKNOWN);
        assertThat(outcome(answer(503, "store.unavailable"))).isEqualTo(Outcome.UNKNOWN);
        assertThat(outcome(answer(409, "idempotency.still-running"))).isEqualTo(Outcome.UNKNOWN);
        assertThat(outcome(NO_ANSWER, answer(503, "gateway.service-unavailable")))
                .isEqualTo(Outcome.UNKNOWN);
    }

    private static Outcome outcome(Attempt... attempts) {
        return OpenCall.outcome(List.of(attempts));
    }

    private static Attempt answer(int status) {
        return answer(status, "any");
    }

    private static Attempt answer(int status, String code) {
        var headers = HttpHeaders.of(Map.of(), (_, _) -> true);
        return Attempt.of(new Answer("POST /", status, "{\"code\":\"" + code + "\"}", headers, 1));
    }
}
