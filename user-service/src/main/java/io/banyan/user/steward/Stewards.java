package io.banyan.user.steward;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where steward areas are kept. */
public interface Stewards {

    void put(Area area, Instant since);

    int remove(long projectId, long buildingId);

    /** The areas of a project, the whole project first. */
    List<Area> of(long projectId);

    /** The steward of each of these houses: of its building, or else of its project; disabled staff are none. */
    List<HouseSteward> ofHouses(Collection<Long> houseIds);

    /** @param buildingId 0 for the whole project */
    record Area(long companyId, long projectId, long buildingId, long staffId, String displayName) {}

    /** @param phoneSealed of his account */
    record HouseSteward(
            long houseId,
            long staffId,
            String displayName,
            @Nullable String phoneSealed) {}
}
