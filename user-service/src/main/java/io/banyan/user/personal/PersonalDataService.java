package io.banyan.user.personal;

import io.banyan.common.id.Ids;
import io.banyan.common.privacy.Masked;
import io.banyan.common.privacy.Vault;
import io.banyan.common.security.Caller;
import io.banyan.user.owner.OwnerQueryService;
import io.banyan.user.owner.OwnerView;
import java.time.Clock;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps personal data of owners; whoever sees an owner sees them masked. */
@Service
public class PersonalDataService {

    private final PersonalRegister data;
    private final OwnerQueryService owners;
    private final Vault vault;
    private final Ids ids;
    private final Clock clock;

    PersonalDataService(PersonalRegister data, OwnerQueryService owners, Vault vault, Ids ids, Clock clock) {
        this.data = data;
        this.owners = owners;
        this.vault = vault;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param masked such as {@code 1101****8515} */
    public record MaskedDatum(long id, DatumKind kind, String masked) {}

    /** Adds a value to an owner the caller sees. */
    @Transactional
    public MaskedDatum add(Caller caller, long ownerId, DatumKind kind, String typed) {
        var owner = owners.get(caller, ownerId);
        var value = kind.normal(typed);
        var id = ids.next();
        var datum = new Datum(
                id,
                caller.companyId(),
                owner.projectId(),
                ownerId,
                kind,
                vault.seal(value, Datum.context(id)),
                index(kind, value));
        try {
            data.add(datum, clock.instant());
        } catch (DuplicateKeyException _) {
            throw PersonalProblem.known();
        }
        return new MaskedDatum(id, kind, Masked.middle(value));
    }

    /** Forgets a value. */
    @Transactional
    public void remove(Caller caller, long ownerId, long id) {
        var _ = owners.get(caller, ownerId);
        if (data.remove(ownerId, id) == 0) {
            throw PersonalProblem.notFound();
        }
    }

    public List<MaskedDatum> of(Caller caller, long ownerId) {
        var _ = owners.get(caller, ownerId);
        return data.of(ownerId).stream()
                .map(datum -> new MaskedDatum(datum.id(), datum.kind(), Masked.middle(open(datum))))
                .toList();
    }

    /** The owners within the caller's projects who have exactly this value. */
    public List<OwnerView> find(Caller caller, DatumKind kind, String typed) {
        return owners.all(
                caller, data.owners(caller.companyId(), caller.projectIds(), kind, index(kind, kind.normal(typed))));
    }

    String open(Datum datum) {
        return vault.open(datum.valueSealed(), Datum.context(datum.id()));
    }

    private String index(DatumKind kind, String value) {
        return vault.index("personal:" + kind.name(), value);
    }
}
