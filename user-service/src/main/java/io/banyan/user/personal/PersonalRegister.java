package io.banyan.user.personal;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Where sealed values lie. */
public interface PersonalRegister {

    /** @throws org.springframework.dao.DuplicateKeyException when the owner has it already */
    void add(Datum datum, Instant at);

    int remove(long ownerId, long id);

    List<Datum> of(long ownerId);

    /** Owners of these projects who have this value; at most fifty. */
    List<Long> owners(long companyId, Set<Long> projectIds, DatumKind kind, String valueIndex);
}
