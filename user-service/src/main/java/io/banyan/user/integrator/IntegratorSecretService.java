package io.banyan.user.integrator;

import io.banyan.common.id.Ids;
import io.banyan.common.scope.Scope;
import io.banyan.common.security.Caller;
import io.banyan.user.integrator.IntegratorService.Facts;
import io.banyan.user.integrator.Integrators.Change;
import io.banyan.user.privacy.Digests;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The secrets of integrators: 32 random bytes, told once, kept as digests. A new one is good at once, the former for a while yet, so that the
 * other system can be changed over without an outage.
 */
@Service
public class IntegratorSecretService {

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final IntegratorService service;
    private final Integrators integrators;
    private final Ids ids;
    private final Clock clock;

    IntegratorSecretService(IntegratorService service, Integrators integrators, Ids ids, Clock clock) {
        this.service = service;
        this.integrators = integrators;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param secret shown this once; nobody can read it again */
    public record Credentials(Integrator integrator, String secret) {

        @Override
        public String toString() {
            return "Credentials[" + integrator.clientId() + "]";
        }
    }

    /** Who shows this client id, and the digests of the secrets that prove it. */
    public record Known(Integrator integrator, List<String> digests) {}

    @Transactional
    public Credentials register(Caller caller, Facts facts) {
        var made = service.register(caller, facts);
        return new Credentials(made, newSecret(made.id()));
    }

    /** @param overlap for how long the former secrets stay good; zero after a leak */
    @Transactional
    public Credentials rotate(Caller caller, long id, Duration overlap) {
        var present = service.changeable(caller, id);
        IntegratorService.requireSeen(caller, present);
        integrators.endSecrets(id, clock.instant().plus(overlap));
        var secret = newSecret(id);
        service.note(caller, present, Change.SECRET_ROTATED, "overlap " + overlap);
        return new Credentials(present, secret);
    }

    /** For the token endpoint: who names himself so, if he may still come in. */
    public Optional<Known> byClientId(String clientId) {
        return Scope.across("who shows a secret belongs to nobody yet")
                .call(() -> integrators.findByClientId(clientId))
                .filter(Integrator::active)
                .map(found -> new Known(found, integrators.secrets(found.id(), clock.instant())));
    }

    private String newSecret(long id) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var secret = "banyan_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        integrators.addSecret(ids.next(), id, Digests.sha256(secret), clock.instant());
        return secret;
    }
}
