package io.banyan.notice.announcement;

import io.banyan.common.contract.notice.AnnouncementPublished;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An announcement 公告 of a project: what residents have seen is never changed, only withdrawn. */
public final class Announcement {

    private final Facts facts;
    private Words words;
    private AnnouncementStatus status;
    private Times times;
    private final List<AnnouncementPublished> news = new ArrayList<>();

    /** What never changes, and the version it was loaded with. */
    public record Facts(long id, long companyId, long projectId, long createdBy, Instant createdAt, long version) {}

    /** When it is to be published, was published, was withdrawn. */
    public record Times(
            @Nullable Instant publishAt,
            @Nullable Instant publishedAt,
            @Nullable Instant withdrawnAt) {}

    private Announcement(Facts facts, Words words, AnnouncementStatus status, Times times) {
        this.facts = facts;
        this.words = words;
        this.status = status;
        this.times = times;
    }

    public static Announcement draft(Facts facts, Words words) {
        return new Announcement(facts, words, AnnouncementStatus.DRAFT, new Times(null, null, null));
    }

    /** For persistence only. */
    public static Announcement restore(Facts facts, Words words, AnnouncementStatus status, Times times) {
        return new Announcement(facts, words, status, times);
    }

    public void reword(Words better) {
        if (!status.isOpenToChanges()) {
            throw AnnouncementProblem.illegalMove(id(), status, "changed");
        }
        words = better;
    }

    /** Makes it public now. */
    public void publish(Instant now) {
        moveTo(AnnouncementStatus.PUBLISHED);
        times = new Times(times.publishAt(), now, null);
        news.add(new AnnouncementPublished(
                UUID.randomUUID(), now, facts.companyId(), id(), facts.projectId(), words.title(), words.urgent()));
    }

    /** Makes it public later; may be told again with another time. */
    public void schedule(Instant at, Instant now) {
        if (!at.isAfter(now)) {
            throw AnnouncementProblem.publishInPast(at);
        }
        moveTo(AnnouncementStatus.SCHEDULED);
        times = new Times(at, null, null);
    }

    /** Takes it from the residents' eyes; it is kept for the record. */
    public void withdraw(Instant now) {
        moveTo(AnnouncementStatus.WITHDRAWN);
        times = new Times(times.publishAt(), times.publishedAt(), now);
    }

    /** Whether its time has come. */
    public boolean isDue(Instant now) {
        var at = times.publishAt();
        return status == AnnouncementStatus.SCHEDULED && at != null && !at.isAfter(now);
    }

    public long id() {
        return facts.id();
    }

    public Facts facts() {
        return facts;
    }

    public Words words() {
        return words;
    }

    public AnnouncementStatus status() {
        return status;
    }

    public Times times() {
        return times;
    }

    /** For persistence only: what is to be told. */
    public List<AnnouncementPublished> takeNews() {
        var taken = List.copyOf(news);
        news.clear();
        return taken;
    }

    private void moveTo(AnnouncementStatus next) {
        if (!status.next().contains(next)) {
            throw AnnouncementProblem.illegalMove(id(), status, next.name());
        }
        status = next;
    }
}
