package io.banyan.user.personal;

import io.banyan.user.personal.Consent.Purpose;
import java.time.Instant;
import java.util.List;

/** Where consents are kept. */
public interface Consents {

    void give(long id, long accountId, Purpose purpose, String textVersion, Instant at);

    /** How many of this purpose held until now. */
    int withdraw(long accountId, Purpose purpose, Instant at);

    /** The latest first; at most a hundred. */
    List<Consent> of(long accountId);
}
