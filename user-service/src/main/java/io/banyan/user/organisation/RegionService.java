package io.banyan.user.organisation;

import io.banyan.common.id.Ids;
import io.banyan.common.persistence.Changed;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Versions;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the tree of regions of the caller's company. Nobody moves projects he does not see. */
@Service
public class RegionService {

    private static final int MOST = 1000;

    private final Regions regions;
    private final Ids ids;
    private final Clock clock;
    private final ApplicationEventPublisher publisher;

    RegionService(Regions regions, Ids ids, Clock clock, ApplicationEventPublisher publisher) {
        this.regions = regions;
        this.ids = ids;
        this.clock = clock;
        this.publisher = publisher;
    }

    /** The whole tree, parents before children; at most a thousand. */
    public List<Region> list(Caller caller) {
        return regions.ofCompany(caller.companyId());
    }

    /** A region of the caller's company. */
    public Region get(Caller caller, long id) {
        return regions.find(id)
                .filter(region -> region.companyId() == caller.companyId())
                .orElseThrow(OrganisationProblem::regionNotFound);
    }

    /** @param parentId absent directly below the company */
    @Transactional
    public Region add(Caller caller, String name, @Nullable Long parentId) {
        if (caller.companyId() == 0) {
            throw OrganisationProblem.noCompany();
        }
        regions.lockTree(caller.companyId());
        if (regions.ofCompany(caller.companyId()).size() >= MOST) {
            throw OrganisationProblem.tooManyRegions(MOST);
        }
        var region = placed(caller, ids.next(), name, parentId, 0);
        try {
            regions.add(region, clock.instant());
        } catch (DuplicateKeyException _) {
            throw OrganisationProblem.regionNameTaken();
        }
        return region;
    }

    /** Renames or moves a region with everything below it. */
    @Transactional
    public Region revise(Caller caller, long id, @Nullable String ifMatch, String name, @Nullable Long parentId) {
        regions.lockTree(caller.companyId());
        var present = get(caller, id);
        Versions.require(ifMatch, present.version());
        requireAllSeen(caller, present);
        var next = placed(caller, id, name, parentId, present.version());
        if (next.path().startsWith(present.path()) && !next.path().equals(present.path())) {
            throw OrganisationProblem.regionInsideItself();
        }
        var deeper = next.depth() - present.depth();
        if (deepestBelow(present) + deeper > Region.DEEPEST) {
            throw OrganisationProblem.tooDeep();
        }
        try {
            Changed.one(regions.revise(next), "Region " + id);
        } catch (DuplicateKeyException _) {
            throw OrganisationProblem.regionNameTaken();
        }
        if (!next.path().equals(present.path())) {
            regions.moveSubtree(caller.companyId(), present.path(), next.path(), deeper);
            publisher.publishEvent(new ScopeMoved(caller.companyId()));
        }
        return get(caller, id);
    }

    @Transactional
    public void remove(Caller caller, long id, @Nullable String ifMatch) {
        regions.lockTree(caller.companyId());
        Versions.require(ifMatch, get(caller, id).version());
        if (regions.removeEmpty(id) == 0) {
            throw OrganisationProblem.regionInUse();
        }
    }

    private Region placed(Caller caller, long id, String name, @Nullable Long parentId, long version) {
        if (parentId == null) {
            return new Region(id, caller.companyId(), 0, name, 1, Region.pathBelow("/", id), version);
        }
        var parent = regions.find(parentId)
                .filter(found -> found.companyId() == caller.companyId())
                .orElseThrow(() -> OrganisationProblem.unknownRegion("/parentId"));
        if (parent.depth() >= Region.DEEPEST) {
            throw OrganisationProblem.tooDeep();
        }
        return new Region(
                id,
                caller.companyId(),
                parentId,
                name,
                parent.depth() + 1,
                Region.pathBelow(parent.path(), id),
                version);
    }

    private int deepestBelow(Region top) {
        return regions.ofCompany(top.companyId()).stream()
                .filter(top::covers)
                .mapToInt(Region::depth)
                .max()
                .orElse(top.depth());
    }

    private void requireAllSeen(Caller caller, Region region) {
        if (!caller.projectIds().containsAll(regions.projectsBelow(region.companyId(), region.path()))) {
            throw OrganisationProblem.projectsBeyondYours();
        }
    }
}
