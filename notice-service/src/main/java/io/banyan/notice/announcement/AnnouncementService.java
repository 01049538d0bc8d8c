package io.banyan.notice.announcement;

import io.banyan.common.contract.user.Permissions;
import io.banyan.common.id.Ids;
import io.banyan.common.security.Caller;
import io.banyan.common.web.Page;
import io.banyan.common.web.PageRequest;
import io.banyan.common.web.Versions;
import io.banyan.notice.announcement.AnnouncementQueries.Filter;
import io.banyan.notice.announcement.AnnouncementQueries.Reader;
import io.banyan.notice.residence.Home;
import io.banyan.notice.residence.Residences;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What may be done with announcements, within the caller's scope. */
@Service
public class AnnouncementService {

    private final Announcements announcements;
    private final AnnouncementQueries queries;
    private final Residences residences;
    private final Ids ids;
    private final Clock clock;

    AnnouncementService(
            Announcements announcements, AnnouncementQueries queries, Residences residences, Ids ids, Clock clock) {
        this.announcements = announcements;
        this.queries = queries;
        this.residences = residences;
        this.ids = ids;
        this.clock = clock;
    }

    /** Makes a draft in a project of the caller's scope. */
    @Transactional
    public long draft(Caller caller, long projectId, Words words) {
        if (!caller.seesProject(caller.companyId(), projectId)) {
            throw AnnouncementProblem.projectUnknown(projectId);
        }
        var facts = new Announcement.Facts(
                ids.next(), caller.companyId(), projectId, caller.personId(), clock.instant(), 0);
        announcements.add(Announcement.draft(facts, words));
        return facts.id();
    }

    @Transactional
    public void reword(Caller caller, long id, @Nullable String ifMatch, Words words) {
        var announcement = managed(caller, id);
        Versions.require(ifMatch, announcement.facts().version());
        announcement.reword(words);
        announcements.save(announcement);
    }

    /** @param at when; absent for now */
    @Transactional
    public void publish(Caller caller, long id, @Nullable String ifMatch, @Nullable Instant at) {
        var now = clock.instant();
        change(caller, id, ifMatch, announcement -> {
            if (at == null) {
                announcement.publish(now);
            } else {
                announcement.schedule(at, now);
            }
        });
    }

    @Transactional
    public void withdraw(Caller caller, long id, @Nullable String ifMatch) {
        change(caller, id, ifMatch, announcement -> announcement.withdraw(clock.instant()));
    }

    /** Publishes a scheduled one whose time has come. Does nothing when somebody else did or it was withdrawn. */
    @Transactional
    public void publishIfDue(long id) {
        var now = clock.instant();
        announcements.find(id).filter(found -> found.isDue(now)).ifPresent(announcement -> {
            announcement.publish(now);
            announcements.save(announcement);
        });
    }

    /** Notes that a resident read it. One statement; a transaction would hold a connection while another service is asked for his homes. */
    public void noteRead(Caller caller, long id) {
        var announcement = announcements.find(id).orElseThrow(() -> AnnouncementProblem.notFound(id));
        requireVisible(caller, view(caller, id));
        announcements.noteRead(announcement, caller.personId(), clock.instant());
    }

    public AnnouncementView one(Caller caller, long id) {
        var view = view(caller, id);
        requireVisible(caller, view);
        return view;
    }

    public Page<AnnouncementView> list(Caller caller, Filter filter, PageRequest page) {
        return caller.isResident()
                ? queries.forResidents(reader(caller), residences.of(caller), filter, page)
                : queries.forStaff(reader(caller), filter, page);
    }

    private AnnouncementView view(Caller caller, long id) {
        return queries.one(id, reader(caller)).orElseThrow(() -> AnnouncementProblem.notFound(id));
    }

    private void requireVisible(Caller caller, AnnouncementView view) {
        var published = view.status() == AnnouncementStatus.PUBLISHED;
        var visible = caller.isResident()
                ? published && residences.of(caller).stream().anyMatch(home -> isFor(home, view))
                : caller.projectIds().contains(view.projectId())
                        && (published || reader(caller).manages());
        if (!visible) {
            throw AnnouncementProblem.notFound(view.id());
        }
    }

    private static boolean isFor(Home home, AnnouncementView view) {
        return home.projectId() == view.projectId()
                && (view.building() == null || view.building().equals(home.building()));
    }

    private void change(Caller caller, long id, @Nullable String ifMatch, Consumer<Announcement> action) {
        var announcement = managed(caller, id);
        Versions.requireIfGiven(ifMatch, announcement.facts().version());
        action.accept(announcement);
        announcements.save(announcement);
    }

    private Announcement managed(Caller caller, long id) {
        return announcements
                .find(id)
                .filter(found -> caller.seesProject(
                        found.facts().companyId(), found.facts().projectId()))
                .orElseThrow(() -> AnnouncementProblem.notFound(id));
    }

    private static Reader reader(Caller caller) {
        return new Reader(
                caller.personId(),
                caller.companyId(),
                caller.projectIds(),
                caller.may(Permissions.ANNOUNCEMENT_MANAGE));
    }
}
