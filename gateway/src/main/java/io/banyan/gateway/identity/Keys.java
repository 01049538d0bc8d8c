package io.banyan.gateway.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import io.banyan.gateway.problem.GatewayProblem;
import io.banyan.gateway.route.Upstreams;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The issuer's public keys by key id. A new key id makes it read the key set again, at most every few seconds; a known key goes on working
 * while the issuer is away.
 */
@Component
class Keys {

    private static final Logger log = LoggerFactory.getLogger(Keys.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Upstreams upstreams;
    private final TokenSettings settings;
    private final Clock clock;
    private final AtomicReference<@Nullable Mono<KeySet>> reading = new AtomicReference<>();
    private volatile KeySet known = new KeySet(Map.of(), Instant.MIN);
    private volatile Instant lastTry = Instant.MIN;

    Keys(Upstreams upstreams, TokenSettings settings, Clock clock) {
        this.upstreams = upstreams;
        this.settings = settings;
        this.clock = clock;
    }

    /** Changes when the set of keys does, so that what was checked with an older set is checked again. */
    Object version() {
        return known.byId();
    }

    /** The verifier for a key id; empty when the issuer has no such key; refused as unavailable when nobody can tell. */
    Mono<JWSVerifier> find(String keyId) {
        var now = clock.instant();
        var key = known.byId().get(keyId);
        if (key != null) {
            if (known.readAt().plus(settings.keysReread()).isBefore(now) && mayRead(now)) {
                var _ = read(now).subscribe(_ -> {}, this::reportFailure);
            }
            return Mono.just(key);
        }
        if (reading.get() == null && !mayRead(now)) {
            return known.byId().isEmpty() ? Mono.error(unavailable(null)) : Mono.empty();
        }
        return read(now)
                .doOnError(this::reportFailure)
                .onErrorMap(this::unavailable)
                .mapNotNull(fresh -> fresh.byId().get(keyId));
    }

    private boolean mayRead(Instant now) {
        return !lastTry.plus(settings.keysRereadMin()).isAfter(now);
    }

    /** Everybody who asks while a read is running waits for that one. */
    private Mono<KeySet> read(Instant now) {
        var fresh =
                fetch().doOnNext(this::adopt).doFinally(_ -> reading.set(null)).cache();
        var running = reading.compareAndExchange(null, fresh);
        if (running != null) {
            return running;
        }
        lastTry = now;
        return fresh;
    }

    private Mono<KeySet> fetch() {
        return Mono.defer(() -> {
            var issuer = upstreams.get(settings.issuerService());
            return issuer.client()
                    .get()
                    .uri(issuer.address() + settings.jwksPath())
                    .responseSingle((response, body) -> response.status().code() == 200
                            ? body.asString()
                            : Mono.error(new IllegalStateException("status " + response.status())))
                    .timeout(PATIENCE)
                    .map(this::parse);
        });
    }

    private KeySet parse(String text) {
        var byId = new HashMap<String, JWSVerifier>();
        try {
            for (var key : JWKSet.parse(text).getKeys()) {
                if (key instanceof ECKey ec && Curve.P_256.equals(ec.getCurve()) && ec.getKeyID() != null) {
                    byId.put(ec.getKeyID(), new ECDSAVerifier(ec));
                }
            }
        } catch (ParseException | JOSEException e) {
            throw new IllegalStateException("unreadable key set", e);
        }
        if (byId.isEmpty()) {
            throw new IllegalStateException("no ES256 key in the key set");
        }
        return new KeySet(Map.copyOf(byId), clock.instant());
    }

    private void adopt(KeySet fresh) {
        if (!fresh.byId().keySet().equals(known.byId().keySet())) {
            log.info("Token keys now: {}", fresh.byId().keySet());
            known = fresh;
        } else {
            known = new KeySet(known.byId(), fresh.readAt());
        }
    }

    private void reportFailure(Throwable failure) {
        log.warn("Token keys not read from {}: {}", settings.issuerService(), failure.toString());
    }

    private GatewayProblem unavailable(@Nullable Throwable cause) {
        return GatewayProblem.serviceUnavailable(settings.issuerService(), settings.keysRereadMin(), cause);
    }

    private record KeySet(Map<String, JWSVerifier> byId, Instant readAt) {}
}
