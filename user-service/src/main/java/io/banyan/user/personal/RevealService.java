package io.banyan.user.personal;

import io.banyan.common.audit.Audit;
import io.banyan.common.security.Caller;
import io.banyan.user.owner.OwnerQueryService;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows personal data whole to whoever has the right and a reason, and puts the look on record before it shows anything. */
@Service
public class RevealService {

    private final OwnerQueryService owners;
    private final PersonalRegister data;
    private final PersonalDataService values;
    private final Audit audit;

    RevealService(OwnerQueryService owners, PersonalRegister data, PersonalDataService values, Audit audit) {
        this.owners = owners;
        this.data = data;
        this.values = values;
        this.audit = audit;
    }

    /** What was shown. */
    public record Revealed(String phone, List<RevealedDatum> items) {}

    public record RevealedDatum(long id, DatumKind kind, String value) {}

    /** @param reason why he needs it, as he says */
    @Transactional
    public Revealed reveal(Caller caller, long ownerId, String reason) {
        var owner = owners.get(caller, ownerId);
        var found = data.of(ownerId);
        var fields = Stream.concat(
                        Stream.of("phone"),
                        found.stream().map(datum -> datum.kind().name()).distinct())
                .toList();
        audit.shown("owner", ownerId, owner.projectId(), fields, reason);
        return new Revealed(
                owners.phoneOf(caller, ownerId),
                found.stream()
                        .map(datum -> new RevealedDatum(datum.id(), datum.kind(), values.open(datum)))
                        .toList());
    }
}
