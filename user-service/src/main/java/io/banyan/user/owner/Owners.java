package io.banyan.user.owner;

import io.banyan.common.web.PageRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where owners on record are kept. */
public interface Owners {

    Optional<Owner> find(long id);

    /** @throws org.springframework.dao.DuplicateKeyException when the project has this phone on record */
    void add(Owner owner, Instant createdAt);

    /** 0 when the version is stale. */
    int revise(Owner owner);

    void putHouses(Owner owner, List<HouseRight> rights);

    /** Which of these houses the project has. */
    List<Long> housesOf(long projectId, Collection<Long> houseIds);

    List<OwnedHouse> houses(Collection<Long> ownerIds);

    List<Owner> page(OwnerFilter filter, PageRequest page);

    long count(OwnerFilter filter);

    /** Records with this phone, the youngest first. */
    List<Owner> byPhone(String phoneIndex);

    /** Ties the company's records with this phone to an account; counts those that were free. */
    int link(String phoneIndex, long companyId, long accountId);

    /** Houses an account has rights in on this day, with their places. */
    List<ResidentHouse> housesOfAccount(long accountId, LocalDate today);

    /** A right in a house, as it is put on record. */
    record HouseRight(
            long houseId,
            Relation role,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    /** @param phoneIndex when the search word is a phone */
    record OwnerFilter(
            long companyId,
            Collection<Long> projectIds,
            @Nullable String q,
            @Nullable String phoneIndex) {}

    /** A house as its resident sees it. */
    record ResidentHouse(long id, String label, String kind, long projectId, String projectName, Relation role) {}
}
