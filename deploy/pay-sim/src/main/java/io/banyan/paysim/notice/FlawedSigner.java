package io.banyan.paysim.notice;

import io.banyan.paysim.knob.Knob;
import io.banyan.paysim.knob.Knobs;
import io.banyan.paysim.wire.PlatformSigner;
import io.banyan.paysim.wire.RandomText;
import io.banyan.paysim.wire.SignedHeaders;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Signs notices, rightly unless the flaw is in the signature.
@Component
class FlawedSigner {

    private final PlatformSigner platform;
    private final Knobs knobs;
    private final Clock clock;
    private @Nullable PlatformSigner impostor;

    FlawedSigner(PlatformSigner platform, Knobs knobs, Clock clock) {
        this.platform = platform;
        this.knobs = knobs;
        this.clock = clock;
    }

    SignedHeaders sign(byte[] body, Flaw flaw) {
        return switch (flaw) {
            case FORGED -> impostor().sign(body);
            case LATE -> platform.sign(body, longAgo());
            case UNKNOWN_KEY ->
                platform.renamed("PUB_KEY_ID_0" + RandomText.digits(30)).sign(body);
            case NONE, WRONG_AMOUNT, FOREIGN_MERCHANT, FOREIGN_APP -> platform.sign(body);
        };
    }

    private Instant longAgo() {
        return clock.instant().minus(Duration.ofMinutes(knobs.value(Knob.NOTICE_EXPIRED_MINUTES)));
    }

    private synchronized PlatformSigner impostor() {
        PlatformSigner made = impostor;
        if (made == null) {
            made = platform.impostor();
            impostor = made;
        }
        return made;
    }
}
