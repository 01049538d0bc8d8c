package io.banyan.user.owner;

import io.banyan.common.id.Ids;
import io.banyan.common.persistence.Changed;
import io.banyan.common.problem.RequestProblem;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Versions;
import io.banyan.user.account.AccountService;
import io.banyan.user.organisation.OrganisationProblem;
import io.banyan.user.owner.Owner.OwnerKind;
import io.banyan.user.ownership.HouseRight;
import io.banyan.user.ownership.RightsService;
import io.banyan.user.privacy.Phone;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps owners on record, within the caller's data scope. */
@Service
public class OwnerService {

    private final Owners owners;
    private final OwnerRecordService records;
    private final RightsService rights;
    private final AccountService accounts;
    private final Ids ids;

    OwnerService(Owners owners, OwnerRecordService records, RightsService rights, AccountService accounts, Ids ids) {
        this.owners = owners;
        this.records = records;
        this.rights = rights;
        this.accounts = accounts;
        this.ids = ids;
    }

    /**
     * What is known of an owner.
     *
     * @param phone  absent to keep it; a new record has one
     * @param fields absent to keep them
     */
    public record Facts(
            OwnerKind kind,
            String name,
            @Nullable String contactName,
            @Nullable Phone phone,
            List<HouseRight> houses,
            @Nullable Map<String, String> fields) {

        /** A person of whom nothing else is known yet. */
        public static Facts ofPerson(String name, Phone phone) {
            return new Facts(OwnerKind.PERSON, name, null, phone, List.of(), null);
        }
    }

    @Transactional
    public long record(Caller caller, long projectId, Facts facts) {
        if (!caller.seesProject(caller.companyId(), projectId)) {
            throw OrganisationProblem.projectNotFound();
        }
        if (facts.phone() == null) {
            throw RequestProblem.field("/phone", "not-blank", "Whoever is on record can be reached");
        }
        var owner = records.add(ids.next(), caller.companyId(), projectId, facts);
        rights.replaceAll(owner.holder(), facts.houses(), caller.personId());
        return owner.id();
    }

    /**
     * Changes a record. Another phone is another person until he proves it; whoever was verified by the old one loses the houses.
     */
    @Transactional
    public void revise(Caller caller, long id, @Nullable String ifMatch, Facts facts) {
        var present = visible(caller, id);
        Versions.require(ifMatch, present.version());
        rights.hold(present.holder(), facts.houses());
        Changed.one(records.revise(present, facts), "Owner " + id);
        var next = owners.find(id).orElseThrow(OwnerProblem::notFound);
        rights.replaceAll(next.holder(), facts.houses(), caller.personId());
        var account = present.accountId();
        if (account != null) {
            var _ = accounts.rightsChanged(account);
        }
    }

    private Owner visible(Caller caller, long id) {
        return owners.find(id)
                .filter(owner -> caller.seesProject(owner.companyId(), owner.projectId()))
                .orElseThrow(OwnerProblem::notFound);
    }
}
