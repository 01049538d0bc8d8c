package io.banyan.user.sms;

import java.time.Duration;

/** Short memory of codes and of how many were asked for, shared by all replicas. Loses nothing that matters when it is lost. */
public interface SmsCodes {

    /**
     * Counts a wish for a message and says how long to wait; zero when it is allowed. A refused wish does not count.
     *
     * @throws SmsProblem unavailable, when nobody can count
     */
    Duration admit(String phoneIndex, String address);

    /** Remembers the code's hash, in place of an earlier one. */
    void keep(String phoneIndex, String codeHash, Duration lifetime);

    /** Compares, and forgets the code when it fits or was tried too often. */
    boolean matchesAndForgets(String phoneIndex, String codeHash, int tries);
}
