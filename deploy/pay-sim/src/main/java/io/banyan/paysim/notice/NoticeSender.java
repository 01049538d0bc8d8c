package io.banyan.paysim.notice;

import io.banyan.paysim.wire.CallbackUrl;
import io.banyan.paysim.wire.NoticeCipher;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Sends one notice once, sound or with a flaw. It does not decide whether to try again.
@Component
class NoticeSender {

    private static final Logger log = LoggerFactory.getLogger(NoticeSender.class);
    /// The real one waits five seconds for an answer.
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final NoticeCipher cipher;
    private final FlawedSigner signer;
    private final FlawedContent content;
    private final JsonMapper json;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    NoticeSender(NoticeCipher cipher, FlawedSigner signer, FlawedContent content, JsonMapper json) {
        this.cipher = cipher;
        this.signer = signer;
        this.content = content;
        this.json = json;
    }

    NoticeAnswer send(Notice notice, Flaw flaw) {
        byte[] body = json.writeValueAsBytes(NoticeEnvelope.of(notice, content.of(notice.plaintext(), flaw), cipher));
        var request = HttpRequest.newBuilder(URI.create(CallbackUrl.checked(notice.url())))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("User-Agent", "Mozilla/4.0")
                .POST(BodyPublishers.ofByteArray(body));
        signer.sign(body, flaw).forEach(request::header);
        NoticeAnswer answer = exchange(request.build(), notice.id());
        log.info("Notice {} {} {} flaw={} -> {}", notice.id(), notice.eventType(), notice.outTradeNo(), flaw, answer);
        return answer;
    }

    private NoticeAnswer exchange(HttpRequest request, String noticeId) {
        try {
            var response = http.send(request, BodyHandlers.ofString());
            return new NoticeAnswer(noticeId, response.statusCode(), response.body());
        } catch (IOException e) {
            return new NoticeAnswer(noticeId, NoticeAnswer.NONE, String.valueOf(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new NoticeAnswer(noticeId, NoticeAnswer.NONE, "interrupted");
        }
    }

    @PreDestroy
    void stop() {
        http.shutdownNow();
    }
}
