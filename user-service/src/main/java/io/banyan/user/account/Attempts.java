package io.banyan.user.account;

import java.time.Instant;

/** Where attempts to sign in are counted, by account and source. */
public interface Attempts {

    /** The source that stands for all strangers together: sources from which the account never signed in. */
    String STRANGERS = "";

    /** Begins to count a source; nothing when it is counted already. */
    int meet(long accountId, String source, Instant now);

    /** Whether the account signed in from there after this. */
    boolean isKnown(long accountId, String source, Instant after);

    /**
     * Counts an attempt before it is judged, and with the fifth in a row locks this source out: for 15 minutes, then twice as long, an hour
     * at most. 0 when it is locked.
     */
    int count(long accountId, String source, Instant now);

    /** Counts an attempt of a stranger: {@code most} in a quarter of an hour, and no more. 0 when there were so many. */
    int countStranger(long accountId, Instant now, Instant windowBegan, int most);

    int succeed(long accountId, String source, Instant now);

    /** Takes back what was counted for a stranger who turned out to be none. */
    int uncountStranger(long accountId);

    int forget(long accountId);

    int forgetBefore(Instant before);
}
