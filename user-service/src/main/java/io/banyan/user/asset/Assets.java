package io.banyan.user.asset;

import io.banyan.common.contract.user.UserInternalApi.Place;
import io.banyan.common.web.PageRequest;
import io.banyan.user.field.FieldSearch;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where assets are kept. */
public interface Assets {

    void addBuilding(Building building, Instant createdAt);

    /** @throws org.springframework.dao.DuplicateKeyException when the project has a building of one of these names */
    void addBuildings(List<Building> buildings, Instant createdAt);

    Optional<Building> findBuilding(long id);

    List<Building> buildingsOf(long projectId);

    /** @throws org.springframework.dao.DuplicateKeyException when the project has one of the labels */
    void addHouses(List<StoredHouse> houses, Instant createdAt);

    /** Which of these labels the project has already. */
    List<String> knownLabels(long projectId, Collection<String> labels);

    /** Assets of a project by their labels. */
    List<Labelled> labelled(long projectId, Collection<String> labels);

    record Labelled(long id, String label) {}

    Optional<House> findHouse(long id);

    /** 0 when the version is stale. */
    int reviseHouse(House house);

    /** Assets of a project after this id, in the order of ids: for services that make their own copy. */
    List<House> housesAfter(long projectId, long afterId, int limit);

    void addStatusChanges(List<StatusChange> changes);

    /** How an asset was used, the youngest first; at most 200. */
    List<StatusChange> statusChanges(long houseId);

    /** Buildings given to a member of staff beside his projects. */
    List<SeenBuilding> buildingsOfStaff(long companyId, long staffId);

    /** Those of these buildings that lie in these projects. */
    List<Long> buildingsWithin(Collection<Long> projectIds, Collection<Long> buildingIds);

    List<House> houses(HouseFilter filter, PageRequest page);

    long countHouses(HouseFilter filter);

    List<Long> projectsOfHouses(Collection<Long> houseIds);

    void addPublicArea(PublicArea area, Instant createdAt);

    List<PublicArea> publicAreasOf(long projectId);

    /** A house or public area. */
    Optional<Place> findPlace(long id);

    /** A house as it is stored. */
    record StoredHouse(House house, @Nullable Long unitId) {}

    /** @param scope what the caller may see, or what he sees of the one project he asks for */
    record HouseFilter(
            AssetScope scope,
            @Nullable Long buildingId,
            @Nullable HouseKind kind,
            @Nullable HouseStatus status,
            @Nullable String q,
            List<FieldSearch> fields) {}

    /**
     * A step in the history of an asset 状态变更.
     *
     * @param from        absent when the asset was put on record
     * @param effectiveOn first day of the new status
     */
    record StatusChange(
            long id,
            long houseId,
            @Nullable HouseStatus from,
            HouseStatus to,
            LocalDate effectiveOn,
            @Nullable String reason,
            long changedBy,
            Instant changedAt) {}

    /** A building seen by somebody who does not see its project. */
    record SeenBuilding(long id, long projectId) {}
}
