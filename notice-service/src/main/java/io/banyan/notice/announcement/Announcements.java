package io.banyan.notice.announcement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The stored announcements. */
public interface Announcements {

    Optional<Announcement> find(long id);

    void add(Announcement announcement);

    /** Stores a change and tells its news; refuses if it was changed meanwhile. */
    void save(Announcement announcement);

    /** Scheduled ones whose time has come, the longest waiting first. */
    List<Long> due(Instant now, int most);

    /** Notes that somebody read it; once more changes nothing. */
    void noteRead(Announcement announcement, long personId, Instant now);
}
