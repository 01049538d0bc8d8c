package io.banyan.user.asset;

import io.banyan.common.contract.user.UserInternalApi.Place;
import io.banyan.common.web.PageRequest;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where assets are kept. */
public interface Assets {

    void addBuilding(Building building, Instant createdAt);

    Optional<Building> findBuilding(long id);

    List<Building> buildingsOf(long projectId);

    /** @throws org.springframework.dao.DuplicateKeyException when the project has one of the labels */
    void addHouses(List<StoredHouse> houses);

    /** Which of these labels the project has already. */
    List<String> knownLabels(long projectId, Collection<String> labels);

    Optional<House> findHouse(long id);

    /** 0 when the version is stale. */
    int reviseHouse(StoredHouse house);

    List<House> houses(HouseFilter filter, PageRequest page);

    long countHouses(HouseFilter filter);

    List<Long> projectsOfHouses(Collection<Long> houseIds);

    void addPublicArea(PublicArea area, Instant createdAt);

    List<PublicArea> publicAreasOf(long projectId);

    /** A house or public area. */
    Optional<Place> findPlace(long id);

    /** A house as it is stored. */
    record StoredHouse(House house, @Nullable Long unitId, Instant createdAt) {}

    /** @param projectIds what the caller may see, or the one project he asks for */
    record HouseFilter(
            long companyId,
            Collection<Long> projectIds,
            @Nullable Long buildingId,
            @Nullable HouseKind kind,
            @Nullable String q) {}
}
