package io.banyan.user.account;

import io.banyan.common.job.Job;
import io.banyan.common.privacy.Vault;
import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Slows guessing down without shutting the owner out. Who fails five times is locked out where he sits, for this account. Strangers from
 * many places together have twenty attempts in a quarter of an hour; after that only places from which the owner signed in within a month
 * are let try. So whoever guesses can keep nobody out of where he usually works, and out of a new place for minutes only. Deliberately
 * without a transaction: a counted attempt stays counted.
 */
@Service
public class AttemptService {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final Duration KNOWN = Duration.ofDays(30);
    private static final int MOST_OF_STRANGERS = 20;

    private final Attempts attempts;
    private final Vault vault;
    private final Clock clock;

    AttemptService(Attempts attempts, Vault vault, Clock clock) {
        this.attempts = attempts;
        this.vault = vault;
        this.clock = clock;
    }

    /** Counts an attempt before it is judged, so that attempts in parallel count too. False: it is not to be judged. */
    public boolean begin(long accountId, Source source) {
        var now = clock.instant();
        var index = source.index(vault);
        attempts.meet(accountId, index, now);
        if (attempts.count(accountId, index, now) == 0) {
            return false;
        }
        if (source.isSession() || attempts.isKnown(accountId, index, now.minus(KNOWN))) {
            return true;
        }
        attempts.meet(accountId, Attempts.STRANGERS, now);
        return attempts.countStranger(accountId, now, now.minus(WINDOW), MOST_OF_STRANGERS) == 1;
    }

    /** It was the owner: his place is known from now on. */
    public void succeeded(long accountId, Source source) {
        var now = clock.instant();
        var index = source.index(vault);
        if (!source.isSession() && !attempts.isKnown(accountId, index, now.minus(KNOWN))) {
            attempts.uncountStranger(accountId);
        }
        attempts.succeed(accountId, index, now);
    }

    /** Nothing counts any more, for example after the password was reset. */
    public void forget(long accountId) {
        attempts.forget(accountId);
    }

    @Scheduled(fixedDelay = 3_600_000, initialDelay = 420_000)
    @Job("user.forget-old-attempts")
    public int forgetOld() {
        return attempts.forgetBefore(clock.instant().minus(KNOWN));
    }
}
