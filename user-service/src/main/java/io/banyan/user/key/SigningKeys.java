package io.banyan.user.key;

import java.time.Instant;
import java.util.List;

/** Where the key set is kept. */
public interface SigningKeys {

    /** Oldest generation first. */
    List<SigningKey> all();

    /** Adds a generation, unless another replica did so before. */
    void addIfNew(SigningKey key);

    /** Lets a key that does not sign yet sign from an earlier time on. Counts what changed. */
    int bringForward(int generation, Instant signsFrom, Instant now);

    void forget(int generation);
}
