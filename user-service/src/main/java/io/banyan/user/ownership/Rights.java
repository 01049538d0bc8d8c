package io.banyan.user.ownership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where rights in houses are kept. */
public interface Rights {

    /** Lets one change of these houses' rights pass at a time; tells which of them the project has. */
    List<Long> lockHouses(long projectId, Collection<Long> houseIds);

    /** Lets one change of what these people have pass at a time; after the lock of the houses, never before. */
    List<Long> lockOwners(Collection<Long> ownerIds);

    /** Makes whatever was read of somebody before out of date: his houses are part of his record. */
    void raiseVersion(long ownerId);

    List<HouseRight> ofOwner(long ownerId);

    /** Replaces everything somebody has. */
    void replace(Holder holder, List<HouseRight> rights);

    /** Puts one right in the place of the one he had in this house. */
    void put(Holder holder, HouseRight right);

    int remove(long ownerId, long houseId);

    /** Everybody with a right in this house, past and future ones too; at most 500. */
    List<HeldRight> ofHouse(long houseId);

    Optional<Holder> holder(long ownerId);

    /** Everybody with a right in these houses, past and future ones too. */
    List<HeldRight> ofHouses(Collection<Long> houseIds);

    /** All that these people have. */
    List<HeldRight> ofOwners(Collection<Long> ownerIds);

    void addAll(List<HeldRight> held);

    void removeAll(Collection<Long> ownerIds);

    void note(List<Change> changes);

    /** The youngest first, at most 200. */
    List<Change> history(long houseId);

    /** Somebody on record. */
    record Holder(
            long ownerId,
            long companyId,
            long projectId,
            String name,
            @Nullable Long accountId) {}

    /** A right and who has it. */
    record HeldRight(Holder holder, HouseRight right) {}

    /** What became of a right. */
    enum What {
        ADDED,
        CHANGED,
        ENDED
    }

    /** A step in the history of ownership 产权变更; the name is that of the day. */
    record Change(
            long id,
            long houseId,
            long ownerId,
            String ownerName,
            What what,
            Relation role,
            @Nullable Share share,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable String reason,
            long changedBy,
            Instant changedAt) {}
}
