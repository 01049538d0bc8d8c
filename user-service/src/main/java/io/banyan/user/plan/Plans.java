package io.banyan.user.plan;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where plans are kept. */
public interface Plans {

    /** Plans of one project. */
    int MOST = 500;

    /** Lets one addition of the project pass at a time, to the end of the transaction; the project again. */
    long hold(long projectId);

    int count(long projectId);

    /** @throws org.springframework.dao.DuplicateKeyException when the project has one of this name */
    void add(Plan plan, Instant createdAt);

    /** 0 when the version is stale. */
    int revise(Plan plan);

    /** 0 when the version is stale. */
    int touch(long id, long version);

    /** 0 when the version is stale. */
    int remove(long id, long version);

    Optional<Plan> find(long id);

    /** By name; a project has at most {@link #MOST}. */
    List<Plan> ofProject(long projectId);

    /** Puts these spots in the place of those before. */
    void replaceSpots(long planId, List<Spot> spots);

    /** The places on a plan, by label. */
    List<MarkedPlace> places(long planId);

    /** Which of these places the project has. */
    List<Long> known(long projectId, Collection<Long> placeIds);

    /**
     * Where a place lies.
     *
     * @param x part of the picture's width, from the left
     * @param y part of its height, from above
     */
    record Spot(long placeId, BigDecimal x, BigDecimal y) {}

    /**
     * A place on a plan as people see it.
     *
     * @param kind   of an asset; absent for a public area
     * @param status of an asset
     */
    record MarkedPlace(
            long placeId,
            String label,
            @Nullable String kind,
            @Nullable String status,
            BigDecimal x,
            BigDecimal y) {}
}
