package io.banyan.paysim.notice;

import io.banyan.paysim.wire.ChinaTime;
import io.banyan.paysim.wire.NoticeCipher;
import io.banyan.paysim.wire.RandomText;
import java.util.Locale;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/// The body of a notice: in the clear what kind it is, encrypted what it says.
@JsonNaming(SnakeCaseStrategy.class)
record NoticeEnvelope(
        String id, String createTime, String resourceType, String eventType, String summary, Resource resource) {

    private static final int NONCE_LENGTH = 12;

    @JsonNaming(SnakeCaseStrategy.class)
    record Resource(String originalType, String algorithm, String ciphertext, String associatedData, String nonce) {}

    static NoticeEnvelope of(Notice notice, String plaintext, NoticeCipher cipher) {
        String topic = notice.topic().name().toLowerCase(Locale.ROOT);
        String nonce = RandomText.letters(NONCE_LENGTH);
        var resource =
                new Resource(topic, NoticeCipher.ALGORITHM, cipher.encrypt(plaintext, nonce, topic), topic, nonce);
        return new NoticeEnvelope(
                notice.id(),
                ChinaTime.rfc3339(notice.createdAt()),
                "encrypt-resource",
                notice.eventType(),
                notice.summary(),
                resource);
    }
}
