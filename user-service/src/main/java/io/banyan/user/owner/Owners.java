package io.banyan.user.owner;

import io.banyan.common.contract.user.UserInternalApi.HousePermission;
import io.banyan.common.web.PageRequest;
import io.banyan.user.asset.AssetScope;
import io.banyan.user.field.FieldSearch;
import io.banyan.user.ownership.Relation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where owners on record are kept. */
public interface Owners {

    Optional<Owner> find(long id);

    /** A record of this scope: of its projects, or with a right in one of its buildings. */
    Optional<Owner> seen(AssetScope scope, long id);

    /** Those of them that are records of this scope, in the order of ids. */
    List<Owner> seen(AssetScope scope, Collection<Long> ids);

    /** @throws org.springframework.dao.DuplicateKeyException when the project has this phone on record */
    void add(Owner owner, Instant createdAt);

    /** @throws org.springframework.dao.DuplicateKeyException when the project has one of the phones on record */
    void addAll(List<Owner> owners, Instant createdAt);

    void removeAll(Collection<Long> ids);

    /** Which of these phones the project has on record. */
    List<String> knownPhones(long projectId, Collection<String> phoneIndexes);

    /** Records of a project after this id, in the order of ids. */
    List<Owner> after(long projectId, long afterId, int limit);

    /** 0 when the version is stale. */
    int revise(Owner owner);

    List<OwnedHouse> houses(Collection<Long> ownerIds);

    List<Owner> page(OwnerFilter filter, PageRequest page);

    long count(OwnerFilter filter);

    /** The project's record with this phone. */
    Optional<Owner> byPhone(long projectId, String phoneIndex);

    /** Records with this phone, the youngest first. */
    List<Owner> byPhone(String phoneIndex);

    /** Ties the company's records with this phone to an account; counts those that were free, or whose account has ended with its data. */
    int link(String phoneIndex, long companyId, long accountId);

    /** Houses an account has rights in on this day, with their places. */
    List<ResidentHouse> housesOfAccount(long accountId, LocalDate today);

    /** @param phoneIndex when the search word is a phone */
    record OwnerFilter(
            AssetScope scope, @Nullable String q, @Nullable String phoneIndex, List<FieldSearch> fields) {}

    /**
     * A house as its resident sees it.
     *
     * @param may     what he may do there
     * @param validTo last day, open if absent
     */
    record ResidentHouse(
            long id,
            String label,
            String kind,
            long projectId,
            String projectName,
            Relation role,
            Set<HousePermission> may,
            @Nullable LocalDate validTo) {}
}
