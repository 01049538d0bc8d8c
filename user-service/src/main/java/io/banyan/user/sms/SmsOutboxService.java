package io.banyan.user.sms;

import io.banyan.common.id.Ids;
import io.banyan.common.job.Job;
import io.banyan.common.privacy.Vault;
import io.banyan.user.privacy.Phone;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * The local adapter: nothing leaves the machine, the operator reads the messages instead. For demonstrations and development; whoever may
 * read here could sign in as any resident he can see, so it exists only while no real adapter is configured.
 */
@Service
@ConditionalOnProperty(name = "banyan.user.sms.adapter", havingValue = "local", matchIfMissing = true)
public class SmsOutboxService implements SmsSender {

    private static final Logger log = LoggerFactory.getLogger(SmsOutboxService.class);
    private static final Duration KEPT = Duration.ofDays(1);

    private final ShownMessages messages;
    private final Vault vault;
    private final Ids ids;
    private final Clock clock;

    SmsOutboxService(ShownMessages messages, Vault vault, Ids ids, Clock clock) {
        this.messages = messages;
        this.vault = vault;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void send(Phone phone, String text) {
        var id = ids.next();
        messages.add(new ShownMessages.Sealed(
                id,
                vault.seal(phone.number(), context(id)),
                phone.index(vault),
                vault.seal(text, context(id)),
                clock.instant()));
        log.info("Message {} to {} is shown at /api/v1/sms-outbox", id, phone.masked());
    }

    /** Messages to a phone, if the company knows it; company 0, the platform's operator, sees all. */
    public List<ShownMessage> messagesTo(Phone phone, long companyId) {
        return messages.of(phone.index(vault), companyId).stream()
                .map(message -> new ShownMessage(
                        message.id(),
                        phone.masked(),
                        vault.open(message.textSealed(), context(message.id())),
                        message.createdAt()))
                .toList();
    }

    @Scheduled(fixedDelay = 3_600_000, initialDelay = 120_000)
    @Job("user.forget-shown-messages")
    int forgetOld() {
        return messages.forget(clock.instant().minus(KEPT));
    }

    private static String context(long id) {
        return "sms:" + id;
    }
}
