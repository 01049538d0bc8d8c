package io.banyan.notice.announcement;

import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.notice.residence.Home;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reading announcements within a scope. */
public interface AnnouncementQueries {

    /** Those of the managers' projects in any status, or of these projects in PUBLISHED for other staff. */
    Page<AnnouncementView> forStaff(Reader reader, Filter filter, PageRequest page);

    /** What is public in these homes, the newest first. */
    Page<AnnouncementView> forResidents(Reader reader, Set<Home> homes, Filter filter, PageRequest page);

    Optional<AnnouncementView> one(long id, Reader reader);

    /** @param manages whether he sees drafts and figures, and may act */
    record Reader(long personId, long companyId, Set<Long> projectIds, boolean manages) {}

    record Filter(
            @Nullable Long projectId,
            @Nullable AnnouncementStatus status,
            @Nullable Boolean urgent) {}
}
