package io.banyan.user.integrator;

import io.banyan.common.web.PageRequest;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where integrators are kept. */
public interface Integrators {

    /** @throws org.springframework.dao.DuplicateKeyException when the company has one of this name */
    void add(Integrator integrator);

    /** 0 when somebody changed it meanwhile. */
    int revise(Integrator next);

    int deactivate(long id);

    Optional<Integrator> find(long id);

    Optional<Integrator> findByClientId(String clientId);

    /** Those that come into one of these projects, which are not none. */
    List<Integrator> page(long companyId, Collection<Long> projectIds, PageRequest page);

    long count(long companyId, Collection<Long> projectIds);

    void addSecret(long id, long integratorId, String digest, Instant now);

    /** Lets what is good now be good until then at the latest. */
    int endSecrets(long integratorId, Instant until);

    /** Digests of the secrets that are good at a time. */
    List<String> secrets(long integratorId, Instant at);

    /** Without what identifies anybody: how many secrets there are and until when. */
    List<SecretLine> secretLines(long integratorId, Instant at);

    void note(long id, Integrator of, Change what, String detail, long by, Instant at);

    /** The youngest first; at most 200. */
    List<ChangeLine> changes(long integratorId);

    /** What was done. */
    enum Change {
        REGISTERED,
        REVISED,
        SECRET_ROTATED,
        REVOKED
    }

    record SecretLine(Instant createdAt, @Nullable Instant expiresAt) {}

    record ChangeLine(Change what, String detail, long changedBy, Instant changedAt) {}
}
