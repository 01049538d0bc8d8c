package io.banyan.user.personal;

import io.banyan.common.id.Ids;
import io.banyan.common.security.Caller;
import io.banyan.user.personal.Consent.Purpose;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A resident gives consent and takes it back, each for one purpose; taking back is as easy as giving. */
@Service
public class ConsentService {

    private final Consents consents;
    private final Ids ids;
    private final Clock clock;

    ConsentService(Consents consents, Ids ids, Clock clock) {
        this.consents = consents;
        this.ids = ids;
        this.clock = clock;
    }

    public List<Consent> of(Caller caller) {
        return consents.of(caller.personId());
    }

    /** A new text replaces the consent to the old one. */
    @Transactional
    public List<Consent> give(Caller caller, Purpose purpose, String textVersion) {
        var now = clock.instant();
        var _ = consents.withdraw(caller.personId(), purpose, now);
        consents.give(ids.next(), caller.personId(), purpose, textVersion, now);
        return consents.of(caller.personId());
    }

    /** Harmless when there is nothing to withdraw. */
    @Transactional
    public List<Consent> withdraw(Caller caller, Purpose purpose) {
        var _ = consents.withdraw(caller.personId(), purpose, clock.instant());
        return consents.of(caller.personId());
    }
}
