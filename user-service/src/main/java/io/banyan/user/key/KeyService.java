package io.banyan.user.key;

import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import io.banyan.common.job.Job;
import io.banyan.common.privacy.Vault;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Keeps the key set turning: there is always one key that signs and one, already published, that will sign next. Any number of replicas
 * may do this at once: a generation is inserted once, and all of them read the set again within seconds.
 */
@Service
public class KeyService {

    private static final Logger log = LoggerFactory.getLogger(KeyService.class);
    private static final Duration REREAD = Duration.ofSeconds(20);

    private final SigningKeys keys;
    private final KeyForge forge;
    private final Clock clock;
    private final KeyProperties properties;
    private volatile @Nullable Loaded loaded;

    KeyService(SigningKeys keys, Vault vault, Clock clock, KeyProperties properties) {
        this.keys = keys;
        this.forge = new KeyForge(vault);
        this.clock = clock;
        this.properties = properties;
    }

    private record Entry(SigningKey key, ECKey pair) {}

    private record Loaded(List<Entry> entries, Instant at) {}

    /** The pair that signs now. */
    public ECKey current() {
        var now = clock.instant();
        return entries().stream()
                .filter(entry -> !entry.key().signsFrom().isAfter(now))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalStateException("No key signs yet"))
                .pair();
    }

    /** What others may know: previous, current and next keys, without their private parts. */
    public JWKSet published() {
        return new JWKSet(entries().stream()
                .map(entry -> (com.nimbusds.jose.jwk.JWK) entry.pair().toPublicJWK())
                .toList());
    }

    /** The set as the operator sees it. */
    public List<SigningKey> all() {
        return keys.all();
    }

    /** Makes the missing generations, and forgets those whose tokens are long gone. */
    @Scheduled(fixedDelay = 600_000, initialDelay = 60_000)
    @Job("user.maintain-signing-keys")
    public void maintain() {
        var now = clock.instant();
        var all = keys.all();
        if (all.isEmpty()) {
            keys.addIfNew(forge.generate(1, now, now));
            all = keys.all();
        }
        var latest = all.getLast();
        if (!latest.signsFrom().isAfter(now)) {
            var due = latest.signsFrom().plus(properties.lifetime());
            var earliest = now.plus(properties.publishedAhead());
            keys.addIfNew(forge.generate(latest.generation() + 1, due.isAfter(earliest) ? due : earliest, now));
            all = keys.all();
        }
        for (int i = 0; i + 1 < all.size(); i++) {
            if (all.get(i + 1).signsFrom().plus(properties.keptAfter()).isBefore(now)) {
                keys.forget(all.get(i).generation());
            }
        }
        var _ = load();
    }

    /**
     * Ends the reign of the current key early, for example because it may have leaked. The next key signs at once if everybody had the time
     * to fetch it, otherwise as soon as that is so.
     */
    public void rotate() {
        maintain();
        var now = clock.instant();
        var next = keys.all().getLast();
        var known = next.createdAt().plus(properties.publishedAhead());
        var rows = keys.bringForward(next.generation(), known.isAfter(now) ? known : now, now);
        log.info("Key {} signs from {} on ({} changed)", next.kid(), known.isAfter(now) ? known : now, rows);
        maintain();
    }

    private List<Entry> entries() {
        var known = loaded;
        if (known == null) {
            return load().entries();
        }
        return known.at().plus(REREAD).isBefore(clock.instant()) ? reread(known).entries() : known.entries();
    }

    /** While the database is away the known keys go on: tokens are checked by them even when nothing else works. */
    private Loaded reread(Loaded known) {
        try {
            return load();
        } catch (DataAccessException away) {
            log.warn("The key set cannot be read again; the known one goes on", away);
            return known;
        }
    }

    private synchronized Loaded load() {
        var fresh = new Loaded(
                keys.all().stream().map(key -> new Entry(key, forge.open(key))).toList(), clock.instant());
        loaded = fresh;
        return fresh;
    }
}
