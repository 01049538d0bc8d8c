package io.banyan.notice.announcement;

import io.banyan.common.job.Job;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Publishes what is scheduled. Every replica looks; the version of the row lets one of them win. */
@Service
class PublishDueAnnouncements {

    private static final Logger log = LoggerFactory.getLogger(PublishDueAnnouncements.class);
    private static final int AT_ONCE = 50;

    private final Announcements announcements;
    private final AnnouncementService service;
    private final Clock clock;

    PublishDueAnnouncements(Announcements announcements, AnnouncementService service, Clock clock) {
        this.announcements = announcements;
        this.service = service;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${banyan.notice.announcement.check:5s}")
    @Job("notice.publish-due-announcements")
    int publishDue() {
        var due = announcements.due(clock.instant(), AT_ONCE);
        for (var id : due) {
            try {
                service.publishIfDue(id);
            } catch (OptimisticLockingFailureException faster) {
                log.debug("Announcement {} was published by another instance", id, faster);
            }
        }
        return due.size();
    }
}
