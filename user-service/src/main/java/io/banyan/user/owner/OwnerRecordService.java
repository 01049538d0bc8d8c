package io.banyan.user.owner;

import io.banyan.common.privacy.Vault;
import io.banyan.user.field.FieldProblem;
import io.banyan.user.field.FieldRules;
import io.banyan.user.field.FieldService;
import io.banyan.user.field.FieldSubject;
import io.banyan.user.field.Fields;
import io.banyan.user.field.Fields.Entry;
import io.banyan.user.owner.OwnerService.Facts;
import io.banyan.user.privacy.Phone;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stores records of owners: sealed phone, checked fields, the values they are found by; in the transaction of the caller. */
@Service
public class OwnerRecordService {

    private final Owners owners;
    private final FieldService fields;
    private final Fields entries;
    private final Vault vault;
    private final Clock clock;

    OwnerRecordService(Owners owners, FieldService fields, Fields entries, Vault vault, Clock clock) {
        this.owners = owners;
        this.fields = fields;
        this.entries = entries;
        this.vault = vault;
        this.clock = clock;
    }

    /** A new record. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Owner add(long id, long companyId, long projectId, Facts facts) {
        var values = values(companyId, facts, Map.of());
        var owner = owner(new Place(id, companyId, projectId), facts, phone(facts), values, null, 0);
        try {
            owners.add(owner, clock.instant());
        } catch (DuplicateKeyException _) {
            throw OwnerProblem.phoneOnRecord();
        }
        enter(owner);
        return owner;
    }

    /** New records, in the order of the lines; they were found right. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Owner> addAll(List<OwnerLine> lines, long companyId, long projectId, LongSupplier ids) {
        var rules = fields.rules(companyId, FieldSubject.OWNER);
        var made = lines.stream()
                .map(line -> newOwner(new Place(ids.getAsLong(), companyId, projectId), line, rules))
                .toList();
        try {
            owners.addAll(made, clock.instant());
        } catch (DuplicateKeyException _) {
            throw OwnerProblem.phoneOnRecord();
        }
        var found = new ArrayList<Entry>();
        made.forEach(owner -> rules.searchable(owner.fields())
                .forEach((code, value) -> found.add(new Entry(owner.id(), code, value))));
        entries.addEntries(FieldSubject.OWNER, companyId, found);
        return made;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void removeAll(List<Long> ids) {
        entries.forgetEntries(FieldSubject.OWNER, ids);
        owners.removeAll(ids);
    }

    private static Map<String, String> checked(FieldRules rules, OwnerLine line) {
        return rules.check(line.kind().name(), Map.of(), line.fields(), "").values();
    }

    private static Facts facts(OwnerLine line) {
        return new Facts(
                line.kind(),
                Objects.requireNonNull(line.name()),
                line.contactName(),
                Objects.requireNonNull(line.phone()),
                List.of(),
                null);
    }

    /** The project's record with this phone, as it is; a new one when there is none. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Owner findOrAdd(long newId, long companyId, long projectId, Facts facts) {
        return owners.byPhone(projectId, phone(facts).index(vault))
                .orElseGet(() -> add(newId, companyId, projectId, facts));
    }

    /** 0 when somebody else was faster. Without a phone the present one stays. */
    int revise(Owner present, Facts facts) {
        var values = values(present.companyId(), facts, present.fields());
        var phone = Objects.requireNonNullElseGet(facts.phone(), () -> present.phone(vault));
        var samePhone = present.phoneIndex().equals(phone.index(vault));
        var next = owner(
                new Place(present.id(), present.companyId(), present.projectId()),
                facts,
                phone,
                values,
                samePhone ? present.accountId() : null,
                present.version());
        enter(next);
        try {
            return owners.revise(next);
        } catch (DuplicateKeyException _) {
            throw OwnerProblem.phoneOnRecord();
        }
    }

    private void enter(Owner owner) {
        var rules = fields.rules(owner.companyId(), FieldSubject.OWNER);
        entries.replaceEntries(FieldSubject.OWNER, owner.companyId(), owner.id(), rules.searchable(owner.fields()));
    }

    /** A record made without a form, for example by an owner for his tenant, has no fields yet. */
    private Map<String, String> values(long companyId, Facts facts, Map<String, String> present) {
        var given = facts.fields();
        if (given == null) {
            return present;
        }
        var rules = fields.rules(companyId, FieldSubject.OWNER);
        var checked = rules.check(facts.kind().name(), present, given, "/fields");
        if (!checked.errors().isEmpty()) {
            throw FieldProblem.wrongValues(checked.errors());
        }
        return checked.values();
    }

    private static Phone phone(Facts facts) {
        return Objects.requireNonNull(facts.phone(), "A new record has a phone");
    }

    /** Which record it is, and where. */
    private record Place(long id, long companyId, long projectId) {}

    private Owner newOwner(Place place, OwnerLine line, FieldRules rules) {
        var facts = facts(line);
        return owner(place, facts, phone(facts), checked(rules, line), null, 0);
    }

    private Owner owner(
            Place place, Facts facts, Phone phone, Map<String, String> values, @Nullable Long accountId, long version) {
        return new Owner(
                place.id(),
                place.companyId(),
                place.projectId(),
                facts.kind(),
                facts.name(),
                facts.contactName(),
                vault.seal(phone.number(), Owner.phoneContext(place.id())),
                phone.index(vault),
                accountId,
                Objects.requireNonNull(values),
                version);
    }
}
