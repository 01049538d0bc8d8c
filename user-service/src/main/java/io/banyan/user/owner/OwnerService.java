package io.banyan.user.owner;

import io.banyan.common.id.Ids;
import io.banyan.common.persistence.Changed;
import io.banyan.common.privacy.Vault;
import io.banyan.common.problem.DomainProblem.FieldError;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Versions;
import io.banyan.user.account.AccountService;
import io.banyan.user.organisation.OrganisationProblem;
import io.banyan.user.owner.Owners.HouseRight;
import io.banyan.user.privacy.Phone;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps owners on record, within the caller's data scope. */
@Service
public class OwnerService {

    private final Owners owners;
    private final AccountService accounts;
    private final Vault vault;
    private final Ids ids;
    private final Clock clock;

    OwnerService(Owners owners, AccountService accounts, Vault vault, Ids ids, Clock clock) {
        this.owners = owners;
        this.accounts = accounts;
        this.vault = vault;
        this.ids = ids;
        this.clock = clock;
    }

    /** What is known of an owner. */
    public record Facts(String name, Phone phone, List<HouseRight> houses) {}

    @Transactional
    public long record(Caller caller, long projectId, Facts facts) {
        if (!caller.projectIds().contains(projectId)) {
            throw OrganisationProblem.projectNotFound();
        }
        requireHouses(projectId, facts.houses());
        var id = ids.next();
        var owner = owner(id, caller.companyId(), projectId, facts, null, 0);
        try {
            owners.add(owner, clock.instant());
        } catch (DuplicateKeyException _) {
            throw OwnerProblem.phoneOnRecord();
        }
        owners.putHouses(owner, facts.houses());
        return id;
    }

    /**
     * Changes a record. Another phone is another person until he proves it; whoever was verified by the old one loses the houses.
     */
    @Transactional
    public void revise(Caller caller, long id, @Nullable String ifMatch, Facts facts) {
        var present = visible(caller, id);
        Versions.require(ifMatch, present.version());
        requireHouses(present.projectId(), facts.houses());
        var samePhone = present.phoneIndex().equals(facts.phone().index(vault));
        var next = owner(
                id,
                present.companyId(),
                present.projectId(),
                facts,
                samePhone ? present.accountId() : null,
                present.version());
        try {
            Changed.one(owners.revise(next), "Owner " + id);
        } catch (DuplicateKeyException _) {
            throw OwnerProblem.phoneOnRecord();
        }
        owners.putHouses(next, facts.houses());
        var account = present.accountId();
        if (account != null) {
            var _ = accounts.rightsChanged(account);
        }
    }

    Owner visible(Caller caller, long id) {
        return owners.find(id)
                .filter(owner -> caller.seesProject(owner.companyId(), owner.projectId()))
                .orElseThrow(OwnerProblem::notFound);
    }

    private Owner owner(long id, long companyId, long projectId, Facts facts, @Nullable Long accountId, long version) {
        return new Owner(
                id,
                companyId,
                projectId,
                facts.name(),
                vault.seal(facts.phone().number(), Owner.phoneContext(id)),
                facts.phone().index(vault),
                accountId,
                version);
    }

    private void requireHouses(long projectId, List<HouseRight> rights) {
        if (rights.isEmpty()) {
            return;
        }
        var known = new HashSet<>(owners.housesOf(
                projectId, rights.stream().map(HouseRight::houseId).toList()));
        var seen = new HashSet<Long>();
        var errors = new ArrayList<FieldError>();
        for (int i = 0; i < rights.size(); i++) {
            var right = rights.get(i);
            if (!known.contains(right.houseId())) {
                errors.add(new FieldError("/houses/" + i + "/houseId", "unknown", "The project has no such house"));
            } else if (!seen.add(right.houseId())) {
                errors.add(new FieldError("/houses/" + i + "/houseId", "repeated", "This house is listed twice"));
            }
            if (endsBeforeItBegins(right)) {
                errors.add(new FieldError("/houses/" + i + "/validTo", "range", "It ends before it begins"));
            }
        }
        if (!errors.isEmpty()) {
            throw OwnerProblem.wrongHouses(errors);
        }
    }

    private static boolean endsBeforeItBegins(HouseRight right) {
        return right.validFrom() != null
                && right.validTo() != null
                && Objects.requireNonNull(right.validTo()).isBefore(Objects.requireNonNull(right.validFrom()));
    }
}
