package io.banyan.user.organisation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where regions are kept. */
public interface Regions {

    /** Lets one change of a company's tree pass at a time; held to the end of the transaction. */
    void lockTree(long companyId);

    /** @throws org.springframework.dao.DuplicateKeyException when the parent has one of this name */
    void add(Region region, Instant createdAt);

    Optional<Region> find(long id);

    /** The whole tree, parents before children. */
    List<Region> ofCompany(long companyId);

    List<Region> ofCompany(long companyId, Collection<Long> ids);

    /** Name and parent. 0 when the version is stale. */
    int revise(Region region);

    /** Gives everything below a moved region its new path and depth. */
    int moveSubtree(long companyId, String oldPath, String newPath, int deeper);

    /** Removes a region in which there is nothing: no region, project or member of staff. 0 otherwise. */
    int removeEmpty(long id);

    /** Projects in this region and below it. */
    List<Long> projectsBelow(long companyId, String path);
}
