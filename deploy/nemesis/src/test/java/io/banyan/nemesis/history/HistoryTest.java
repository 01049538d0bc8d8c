package io.banyan.nemesis.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.banyan.story.client.Answer;
import io.banyan.story.client.Witness.Request;
import java.net.http.HttpHeaders;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which answers are an offence by themselves. */
class HistoryTest {

    @Test
    void judgesReadsAsItJudgesWrites(@TempDir Path folder) {
        try (var history = new History(folder.resolve("history.jsonl"), Clock.systemUTC())) {
            answer(history, "GET", 500, "request.failed");
            answer(history, "GET", 401, "request.unauthenticated");
            answer(history, "POST", 500, "request.failed");
            answer(history, "GET", 503, "gateway.service-unavailable");
            answer(history, "POST", 401, "sign-in.refused");
            assertThat(history.offences())
                    .containsExactly(
                            "GET /a: 500 request.failed",
                            "GET /a: 401 request.unauthenticated",
                            "POST /a: 500 request.failed");
            assertThat(history.calls()).hasSize(2);
        }
    }

    private static void answer(History history, String method, int status, String code) {
        try (var hearing = history.asked(new Request(method, "/a", "", ""))) {
            var headers = HttpHeaders.of(Map.of(), (_, _) -> true);
            hearing.answered(new Answer(method + " /a", status, "{\"code\":\"" + code + "\"}", headers, 1));
        }
    }
}
