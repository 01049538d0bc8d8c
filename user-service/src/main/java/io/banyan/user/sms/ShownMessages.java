package io.banyan.user.sms;

import java.time.Instant;
import java.util.List;

/** Where the local adapter keeps what it would have sent. */
public interface ShownMessages {

    void add(Sealed message);

    /** The youngest first, at most 20. With a company: only if it knows the phone; 0 sees all. */
    List<Sealed> of(String phoneIndex, long companyId);

    int forget(Instant before);

    /** A message as it is kept. */
    record Sealed(long id, String phoneSealed, String phoneIndex, String textSealed, Instant createdAt) {}
}
