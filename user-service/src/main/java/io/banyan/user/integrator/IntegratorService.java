package io.banyan.user.integrator;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.id.Ids;
import io.banyan.common.persistence.Changed;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Versions;
import io.banyan.user.account.AccountService;
import io.banyan.user.account.OpenAccountService;
import io.banyan.user.integrator.Integrators.Change;
import java.time.Clock;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers a company's integrators and changes what they may see. Nobody opens to another system what he does not see himself. */
@Service
public class IntegratorService {

    private final Integrators integrators;
    private final OpenAccountService opening;
    private final AccountService accounts;
    private final Ids ids;
    private final Clock clock;

    IntegratorService(
            Integrators integrators, OpenAccountService opening, AccountService accounts, Ids ids, Clock clock) {
        this.integrators = integrators;
        this.opening = opening;
        this.accounts = accounts;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What may be said of an integrator.
     *
     * @param scopes of {@link Permissions#forIntegrators()}
     */
    public record Facts(String name, List<String> scopes, List<Long> projectIds) {

        public Facts {
            scopes = scopes.stream().distinct().sorted().toList();
            projectIds = projectIds.stream().distinct().sorted().toList();
        }

        String words() {
            return name + ": " + String.join(" ", scopes) + " in " + projectIds;
        }
    }

    /** An integrator that comes into one of the caller's projects; others are none of his business. */
    public Integrator get(Caller caller, long id) {
        return integrators
                .find(id)
                .filter(found -> found.companyId() == caller.companyId())
                .filter(found -> !Collections.disjoint(found.projectIds(), caller.projectIds()))
                .orElseThrow(IntegratorProblem::notFound);
    }

    /** Without a secret yet. */
    @Transactional
    public Integrator register(Caller caller, Facts facts) {
        requireWithin(caller, facts);
        var id = opening.forIntegrator(caller.companyId(), facts.name());
        var made = new Integrator(
                id,
                caller.companyId(),
                "banyan-x-" + Long.toString(id, 36),
                facts.name(),
                facts.scopes(),
                facts.projectIds(),
                true,
                clock.instant(),
                0);
        try {
            integrators.add(made);
        } catch (DuplicateKeyException _) {
            throw IntegratorProblem.nameTaken();
        }
        note(caller, made, Change.REGISTERED, facts.words());
        return made;
    }

    /** What it may do changes at once, for tokens it has already, too. */
    @Transactional
    public Integrator revise(Caller caller, long id, @Nullable String ifMatch, Facts facts) {
        var present = changeable(caller, id);
        Versions.require(ifMatch, present.version());
        requireWithin(caller, facts);
        requireSeen(caller, present);
        var next = new Integrator(
                id,
                present.companyId(),
                present.clientId(),
                facts.name(),
                facts.scopes(),
                facts.projectIds(),
                true,
                present.createdAt(),
                present.version());
        try {
            Changed.one(integrators.revise(next), "Integrator " + id);
        } catch (DuplicateKeyException _) {
            throw IntegratorProblem.nameTaken();
        }
        var _ = accounts.rightsChanged(id);
        note(caller, present, Change.REVISED, facts.words());
        return get(caller, id);
    }

    /** Ends it for good: its secrets and the tokens it has. */
    @Transactional
    public Integrator revoke(Caller caller, long id) {
        var present = get(caller, id);
        if (present.active()) {
            integrators.deactivate(id);
            integrators.endSecrets(id, clock.instant());
            accounts.setActive(id, false);
            var _ = accounts.rightsChanged(id);
            note(caller, present, Change.REVOKED, present.name());
        }
        return get(caller, id);
    }

    /** One that may still be changed. */
    Integrator changeable(Caller caller, long id) {
        var present = get(caller, id);
        if (!present.active()) {
            throw IntegratorProblem.revoked();
        }
        return present;
    }

    void note(Caller caller, Integrator of, Change what, String detail) {
        integrators.note(ids.next(), of, what, detail, caller.personId(), clock.instant());
    }

    /** A secret, or a say in what it may do, hands over all it may see; to end it anybody may who manages integrators in one of its projects. */
    static void requireSeen(Caller caller, Integrator present) {
        requireWithin(caller, new Facts(present.name(), present.scopes(), present.projectIds()));
    }

    private static void requireWithin(Caller caller, Facts facts) {
        var unknown = new LinkedHashSet<>(facts.scopes());
        unknown.removeAll(Permissions.forIntegrators());
        if (!unknown.isEmpty()) {
            throw IntegratorProblem.unknownScopes(unknown);
        }
        if (!caller.permissions().containsAll(facts.scopes())) {
            throw IntegratorProblem.beyondYourOwn();
        }
        if (!caller.projectIds().containsAll(facts.projectIds())) {
            throw IntegratorProblem.unknownProject();
        }
    }
}
